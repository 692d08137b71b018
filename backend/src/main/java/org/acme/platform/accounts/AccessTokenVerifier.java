package org.acme.platform.accounts;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/**
 * Checks access tokens. SmallRye JWT on its own leaves {@code typ}, the lifetime and a time of issue in the future
 * unchecked and knows one key; RFC 8725 and RFC 9068 ask for more.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokenVerifier extends JWTCallerPrincipalFactory {
    /** How far the clocks of two of our machines may differ. */
    private static final int CLOCK_SKEW_SECONDS = 5;

    private final JwtConsumer consumer;

    AccessTokenVerifier(AccountsConfig config, SigningKeys keys) {
        var lifetime = config.accessTokenLifetime();
        consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(keys.all().getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setExpectedType(true, AccessTokens.TYPE)
                .setExpectedIssuer(true, config.publicUrl().toString())
                .setExpectedAudience(true, config.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireNotBefore()
                .setMaxFutureValidityInMinutes(Math.toIntExact(Math.ceilDiv(lifetime.toSeconds(), 60)))
                .setIssuedAtRestrictions(CLOCK_SKEW_SECONDS, Math.toIntExact(lifetime.toSeconds()) + CLOCK_SKEW_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        try {
            return new AccessToken(consumer.processToClaims(token));
        } catch (InvalidJwtException | MalformedClaimException refused) {
            throw new ParseException("The access token is refused", refused);
        }
    }
}
