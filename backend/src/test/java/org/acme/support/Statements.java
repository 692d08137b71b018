package org.acme.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that Hibernate sends. */
@PersistenceUnitExtension
public final class Statements implements StatementInspector {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        return sql;
    }

    public static void forget() {
        COUNT.set(0);
    }

    /** How many there were since {@link #forget}. */
    public static int count() {
        return COUNT.get();
    }
}
