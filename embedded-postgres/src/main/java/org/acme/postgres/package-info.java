/**
 * A real PostgreSQL for dev mode and tests, started when the application first asks where its database is.
 *
 * <p>Dev mode keeps its data in {@code .data/postgres} ({@link org.acme.postgres.KeptPostgres}), tests throw theirs
 * away ({@link org.acme.postgres.ThrowAwayPostgres}). Setting {@code DATABASE_JDBC_URL} turns both off.
 */
@NullMarked
package org.acme.postgres;

import org.jspecify.annotations.NullMarked;
