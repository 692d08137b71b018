package org.acme.platform.start;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.util.List;
import java.util.Map;
import org.acme.platform.connections.ConnectionGuards;
import org.jspecify.annotations.Nullable;

/** Where the application starts. */
@QuarkusMain
public class Application {
    /** What only the one who runs the application can know, and what each is for. */
    static final List<String> REQUIRED =
            List.of("DATABASE_JDBC_URL", "DATABASE_USERNAME", "DATABASE_PASSWORD", "JWT_PRIVATE_KEY_FILE", "FILES_DIR");

    /** Of sysexits.h: trying again is no use. */
    private static final int EX_CONFIG = 78;

    private static final String EMBEDDED_POSTGRES = "/org/acme/postgres/Database.class";

    /** In production, refuses to start with one sentence rather than with the first stack trace of many. */
    public static void main(String... arguments) {
        if (isPackaged()) {
            refuseWithoutSettings();
            // Not in dev mode: each reload is an exit, and would end it.
            ApplicationLifecycleManager.setDefaultExitCodeHandler(
                    (status, failure) -> System.exit(isMisconfigured(failure) ? EX_CONFIG : status));
        }
        ConnectionGuards.enable();
        Quarkus.run(arguments);
    }

    private static void refuseWithoutSettings() {
        var missing = missing(System.getenv());
        if (!missing.isEmpty()) {
            System.err.printf(
                    "Not started: set the environment variable%s %s; the table of docs/deploy.md says to what.%n",
                    missing.size() == 1 ? "" : "s", String.join(", ", missing));
            System.exit(EX_CONFIG);
        }
    }

    /** Only dev mode and tests have the embedded PostgreSQL. At this point Quarkus cannot tell its mode yet. */
    private static boolean isPackaged() {
        return Application.class.getResource(EMBEDDED_POSTGRES) == null;
    }

    private static boolean isMisconfigured(@Nullable Throwable failure) {
        return failure != null && ExceptionUtil.getRootCause(failure) instanceof ConfigurationException;
    }

    private static List<String> missing(Map<String, String> environment) {
        return REQUIRED.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
    }
}
