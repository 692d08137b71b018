package org.acme.platform.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

/** The application signs with one key, and still accepts what it signed with the one before. */
@QuarkusTest
@WithTestResource(value = KeyRotationTest.PreviousKey.class, scope = TestResourceScope.GLOBAL)
class KeyRotationTest {
    private static final Path PREVIOUS_KEY = Path.of("target/previous-signing-key.pem");

    /** Configured for all tests, because a configuration for one would cost another start of the application. */
    public static class PreviousKey implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var key = generator.generateKeyPair().getPrivate().getEncoded();
                Files.writeString(
                        PREVIOUS_KEY,
                        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                                .formatted(Base64.getMimeEncoder().encodeToString(key)));
                return Map.of("accounts.previous-key-files", PREVIOUS_KEY.toString());
            } catch (NoSuchAlgorithmException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void stop() {}
    }

    private final SignedInUser user = SignedInUser.create();
    private final String keyId = TestToken.signingKey().getKeyId();

    @Test
    void signsWithTheCurrentKey() throws Exception {
        var jws = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(user.accessToken());

        assertEquals(keyId, jws.getKeyIdHeaderValue());
    }

    @Test
    void acceptsTokensOfThePreviousKey() {
        var token = TestToken.of(user);
        token.signWith(SigningKeyFile.read(PREVIOUS_KEY));

        SignedInUser.with(token.signed()).get("/api/account").then().statusCode(200);
    }

    @Test
    void publishesBothKeys() {
        Api.request()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType(equalTo("application/jwk-set+json"))
                .body(
                        "keys.kid",
                        contains(keyId, SigningKeyFile.read(PREVIOUS_KEY).getKeyId()));
    }
}
