package org.acme.platform.accounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.acme.support.Settings;
import org.acme.support.SignedInUser;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * An access token like those that the application issues, to be changed before it is signed.
 *
 * @param claims what it says
 * @param jws its header and its key
 */
public record TestToken(JwtClaims claims, JsonWebSignature jws) {
    /** The key that the application under test signs with. */
    static RsaJsonWebKey signingKey() {
        return SigningKeyFile.read(Settings.get("accounts.local-key-file", Path.class));
    }

    /** The token of a user, signed again. */
    public static TestToken of(SignedInUser user) {
        var payload = user.accessToken().split("\\.", -1)[1];
        var jws = new JsonWebSignature();
        jws.setHeader("typ", "at+jwt");
        try {
            var claims = JwtClaims.parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
            var token = new TestToken(claims, jws);
            token.signWith(signingKey());
            return token;
        } catch (InvalidJwtException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A signed token that makes an administrator of a user. */
    public static String ofAdministrator(SignedInUser user) {
        var token = of(user);
        token.claims().setStringListClaim("groups", "user", "admin");
        return token.signed();
    }

    public static NumericDate inSeconds(long seconds) {
        return NumericDate.fromSeconds(Instant.now().getEpochSecond() + seconds);
    }

    void signWith(RsaJsonWebKey key) {
        jws.setAlgorithmHeaderValue("RS256");
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setKey(key.getPrivateKey());
    }

    public String signed() {
        jws.setPayload(claims.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
