package org.acme.platform.accounts;

import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** A private RSA key in a PKCS#8 PEM file (RFC 7468, section 10). */
final class SigningKeyFile {
    /** The least that RFC 7518, section 3.3, allows for RS256. */
    private static final int LEAST_BITS = 2048;

    private SigningKeyFile() {}

    /**
     * Reads a key. Its id is its thumbprint (RFC 7638), so two keys never share one.
     *
     * @throws UnfitSigningKey when the file cannot be read, or holds another kind of key or too short a one
     */
    static RsaJsonWebKey read(Path file) {
        try {
            if (KeyUtils.decodePrivateKey(Files.readString(file)) instanceof RSAPrivateCrtKey key
                    && key.getModulus().bitLength() >= LEAST_BITS) {
                return asJsonWebKey(key);
            }
            throw UnfitSigningKey.noKey(file);
        } catch (CharacterCodingException | GeneralSecurityException | JoseException | IllegalArgumentException noKey) {
            throw UnfitSigningKey.noKey(file);
        } catch (IOException unreadable) {
            throw UnfitSigningKey.unreadable(file, unreadable);
        }
    }

    private static RsaJsonWebKey asJsonWebKey(RSAPrivateCrtKey key) throws GeneralSecurityException, JoseException {
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        var jsonWebKey = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(publicKey);
        jsonWebKey.setPrivateKey(key);
        jsonWebKey.setKeyId(jsonWebKey.calculateBase64urlEncodedThumbprint("SHA-256"));
        jsonWebKey.setAlgorithm("RS256");
        jsonWebKey.setUse("sig");
        return jsonWebKey;
    }
}
