package org.acme.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL statements that Hibernate sends, whoever asks for them. */
@PersistenceUnitExtension
public final class Statements implements StatementInspector {
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    public static void forget() {
        SENT.clear();
    }

    /** Those that read a table since {@link #forget}, the last one at the end. */
    public static List<String> reading(String table) {
        return SENT.stream().filter(sql -> sql.contains(" from " + table + " ")).toList();
    }

    /** Those that update a table since {@link #forget}. */
    public static List<String> updating(String table) {
        return SENT.stream()
                .filter(sql -> sql.startsWith("update " + table + " "))
                .toList();
    }
}
