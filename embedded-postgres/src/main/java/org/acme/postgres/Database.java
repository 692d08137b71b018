package org.acme.postgres;

/** What an application needs to know to reach its database. */
record Database(String jdbcUrl, String username, String password) {}
