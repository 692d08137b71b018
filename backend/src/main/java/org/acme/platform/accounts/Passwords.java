package org.acme.platform.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Keeps passwords as bcrypt hashes, from which nobody gets them back. */
@ApplicationScoped
class Passwords {
    /** The most that bcrypt looks at: what follows would not count, so it is refused. */
    private static final int MAX_BYTES = 72;

    private final int cost;
    private final String hashOfNobody;

    Passwords(AccountsConfig config) {
        cost = config.passwordCost();
        hashOfNobody = BcryptUtil.bcryptHash(UUID.randomUUID().toString(), cost);
    }

    /** @throws InvalidRequest when the password is too long */
    String hash(String password) {
        if (isTooLong(password)) {
            throw new InvalidRequest("/password", "must be at most %d bytes long in UTF-8".formatted(MAX_BYTES));
        }
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** As slow without a hash as with one, so that the time does not tell which accounts exist. */
    boolean matches(String password, @Nullable String hash) {
        var matches = BcryptUtil.matches(password, Objects.requireNonNullElse(hash, hashOfNobody));
        return matches && hash != null && !isTooLong(password);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }
}
