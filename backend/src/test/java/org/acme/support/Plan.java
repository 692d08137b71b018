package org.acme.support;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PostgreSQL does to answer a query.
 *
 * @param explained what it says of that
 */
public record Plan(JsonPath explained) {
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    /** Runs a query just as Hibernate sent it, and lets it tell what it does. */
    public static Plan of(String query, Object... values) throws SQLException {
        var number = new AtomicInteger();
        var numbered = PARAMETER.matcher(query).replaceAll(_ -> "\\$" + number.incrementAndGet());
        var quoted = Stream.of(values).map("'%s'"::formatted).collect(Collectors.joining(", "));
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            statement.execute("prepare query as " + numbered);
            try (var plan =
                    statement.executeQuery("explain (analyze, buffers, format json) execute query(" + quoted + ")")) {
                plan.next();
                return new Plan(JsonPath.from(plan.getString(1)));
            }
        }
    }

    public double rows() {
        return explained.getDouble("[0].Plan.'Actual Rows'");
    }

    /** How many blocks were read, from wherever. */
    public int blocks() {
        return explained.getInt("[0].Plan.'Shared Hit Blocks'") + explained.getInt("[0].Plan.'Shared Read Blocks'");
    }

    @Override
    public String toString() {
        return explained.prettify();
    }
}
