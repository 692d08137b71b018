package org.acme.platform.accounts;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acme.contracts.accounts.TokenResponse;

/** Issues access tokens: JWTs with the claims of RFC 9068, good for minutes. */
@ApplicationScoped
class AccessTokens {
    /** RFC 9068, section 2.1: says what the token is for, so that no other JWT of ours is taken for one. */
    static final String TYPE = "at+jwt";
    /** The session that the token belongs to (OpenID Connect Front-Channel Logout, section 3). */
    static final String SESSION_CLAIM = "sid";

    private final AccountsConfig config;
    private final SigningKeys keys;

    AccessTokens(AccountsConfig config, SigningKeys keys) {
        this.config = config;
        this.keys = keys;
    }

    TokenResponse issue(AccountSession session, Instant now) {
        var account = session.account;
        var lifetime = config.accessTokenLifetime();
        var token = Jwt.issuer(config.publicUrl().toString())
                .audience(config.audience())
                .subject(account.id.toString())
                .groups(account.roles.stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .claim(SESSION_CLAIM, session.id.toString())
                .claim("jti", UUID.randomUUID().toString())
                .claim("nbf", now.getEpochSecond())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .jws()
                .type(TYPE)
                .keyId(keys.current().getKeyId())
                .sign(keys.current().getPrivateKey());
        return new TokenResponse(token, "Bearer", Math.toIntExact(lifetime.toSeconds()));
    }
}
