package org.acme.platform.accounts;

import static org.acme.platform.accounts.TestToken.inSeconds;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Named.named;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTokenTest {
    private static final long HOUR = 3_600;
    private static final long TEN_YEARS = 10 * 365 * 24 * HOUR;

    private final SignedInUser user = SignedInUser.create();

    /** Without this, the refusals below would prove nothing. */
    @Test
    void isAcceptedUnlessItIsSpoilt() {
        account(TestToken.of(user).signed()).statusCode(200);
    }

    @Test
    void isAskedForWhenItIsMissing() {
        Api.request()
                .get("/api/account")
                .then()
                .spec(problem(401, "unauthorized"))
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @ParameterizedTest
    @MethodSource("spoiltTokens")
    void isRefusedWhenItIsSpoilt(Consumer<TestToken> spoil) {
        var token = TestToken.of(user);
        spoil.accept(token);

        assertRefused(token.signed());
    }

    static Stream<Named<Consumer<TestToken>>> spoiltTokens() {
        return Stream.of(
                named("expired", token -> token.claims().setExpirationTime(inSeconds(-HOUR))),
                named("issued long ago", token -> token.claims().setIssuedAt(inSeconds(-HOUR))),
                named("issued in the future", token -> token.claims().setIssuedAt(inSeconds(60))),
                named("not valid yet", token -> token.claims().setNotBefore(inSeconds(60))),
                named("good for ten years", token -> token.claims().setExpirationTime(inSeconds(TEN_YEARS))),
                named("of another issuer", token -> token.claims().setIssuer("https://example.com")),
                named("for another audience", token -> token.claims().setAudience("other")),
                named("without iss", token -> token.claims().unsetClaim("iss")),
                named("without aud", token -> token.claims().unsetClaim("aud")),
                named("without sub", token -> token.claims().unsetClaim("sub")),
                named("with a sub that is no id", token -> token.claims().setSubject("1")),
                named("without exp", token -> token.claims().unsetClaim("exp")),
                named("without iat", token -> token.claims().unsetClaim("iat")),
                named("without nbf", token -> token.claims().unsetClaim("nbf")),
                named("without sid", token -> token.claims().unsetClaim("sid")),
                named("with a sid that is no id", token -> token.claims().setStringClaim("sid", "1")),
                named("typ JWT", token -> token.jws().setHeader("typ", "JWT")),
                named("without typ", token -> token.jws().getHeaders().setStringHeaderValue("typ", null)),
                named("alg none", AccessTokenTest::unsign),
                named("HS256 with the public key", AccessTokenTest::signWithPublicKey),
                named("RS512", token -> token.jws().setAlgorithmHeaderValue("RS512")),
                named("another key", token -> token.signWith(otherKey("other"))),
                named(
                        "another key with our kid",
                        token -> token.signWith(otherKey(TestToken.signingKey().getKeyId()))));
    }

    @ParameterizedTest
    @MethodSource("spoiltTexts")
    void isRefusedWhenItsTextIsSpoilt(UnaryOperator<String> spoil) {
        assertRefused(spoil.apply(user.accessToken()));
    }

    static Stream<Named<UnaryOperator<String>>> spoiltTexts() {
        return Stream.of(
                named("another payload", token -> replacePart(token, 1)),
                named("another signature", token -> replacePart(token, 2)),
                named("no signature", token -> token.substring(0, token.lastIndexOf('.') + 1)),
                named("lower case", token -> token.toLowerCase(Locale.ROOT)),
                named("no token", _ -> "garbage"),
                named("dots", _ -> ".."));
    }

    private static void unsign(TestToken token) {
        token.jws().setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.jws().setAlgorithmHeaderValue("none");
        token.jws().setKey(null);
    }

    private static void signWithPublicKey(TestToken token) {
        token.jws().setAlgorithmHeaderValue("HS256");
        token.jws().setKey(new HmacKey(TestToken.signingKey().getPublicKey().getEncoded()));
    }

    private static RsaJsonWebKey otherKey(String keyId) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(keyId);
            return key;
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts the part of another good token in place of one of header, payload and signature. */
    private static String replacePart(String token, int part) {
        var parts = token.split("\\.", -1);
        parts[part] = SignedInUser.create().accessToken().split("\\.", -1)[part];
        return String.join(".", parts);
    }

    private static void assertRefused(String token) {
        account(token)
                .spec(problem(401, "unauthorized"))
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    private static ValidatableResponse account(String token) {
        return SignedInUser.with(token).get("/api/account").then();
    }
}
