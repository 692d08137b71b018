package org.acme.contracts.accounts;

/**
 * An access token as RFC 6749, section 5.1, hands it out. The refresh token travels beside it in a cookie that scripts
 * cannot read.
 *
 * @param accessToken a signed JWT for the Authorization header
 * @param tokenType always {@code Bearer} (RFC 6750)
 * @param expiresIn seconds until the access token is refused
 */
public record TokenResponse(String accessToken, String tokenType, int expiresIn) {}
