/**
 * A real PostgreSQL for dev mode and tests, started when the application first asks where its database is.
 *
 * <p>Dev mode keeps its data in {@code .data/postgres} ({@code KeptPostgres}), tests throw theirs away
 * ({@code ThrowAwayPostgres}). Setting {@code DATABASE_JDBC_URL} turns both off.
 */
@NullMarked
package org.acme.postgres;

import org.jspecify.annotations.NullMarked;
