package org.acme.platform.digests;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody guesses, for a URL or a cookie; what is stored of one is its {@link Sha256}. */
public final class RandomToken {
    private static final int BYTES = 32;

    private RandomToken() {}

    /** 256 random bits in base64url without padding (RFC 4648, section 5). */
    public static String create() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
