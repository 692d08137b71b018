package org.acme.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Starts a server, tells how to reach it in the form of environment variables, and lives until its input ends.
 *
 * <p>The input ends with whoever started this, so no server stays behind. The data is thrown away, or kept in the
 * folder that is given.
 */
final class StartPostgres {
    private StartPostgres() {}

    public static void main(String... folder) throws IOException {
        try {
            print(folder.length == 0 ? ThrowAwayPostgres.ofThisProcess() : KeptPostgres.in(Path.of(folder[0])));
        } catch (PostgresFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static void print(Database database) {
        System.out.println(DatabaseConfigSource.JDBC_URL + "=" + database.jdbcUrl());
        System.out.println(DatabaseConfigSource.USERNAME + "=" + database.username());
        System.out.println(DatabaseConfigSource.PASSWORD + "=" + database.password());
        // Whoever reads this to its end goes on now.
        System.out.close();
    }
}
