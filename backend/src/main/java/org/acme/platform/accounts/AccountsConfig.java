package org.acme.platform.accounts;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How accounts are configured; application.properties explains each value. */
@ConfigMapping(prefix = "accounts")
interface AccountsConfig {
    Optional<Path> privateKeyFile();

    Optional<List<Path>> previousKeyFiles();

    Path localKeyFile();

    URI publicUrl();

    String audience();

    Duration accessTokenLifetime();

    Duration sessionLifetime();

    Duration passwordResetLifetime();

    Duration sweepInterval();

    String refreshCookie();

    boolean secureCookie();

    int passwordCost();

    Duration maxPasswordWait();

    MemorySize maxBodySize();

    SignInAttempts signInAttempts();

    /** How many sign-ins may fail. */
    interface SignInAttempts {
        long perAccount();

        long perClient();

        Duration period();
    }
}
