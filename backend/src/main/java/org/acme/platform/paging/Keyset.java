package org.acme.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.acme.contracts.paging.Page;
import org.acme.platform.contracts.StorableText;
import org.acme.platform.errors.InvalidRequest;

/**
 * An order of rows in which the next page is found by the last row of this one, at the same cost for the first page and
 * the thousandth. The id makes the order total. Needs an index on (what the rows are filtered by, expression, id).
 *
 * @param expression what to sort by, in HQL; never null for any row
 * @param descending from the greatest to the least
 * @param key the value of the expression for a row
 * @param id the id of a row
 * @param parse reads a key back from its text
 * @param <T> the kind of row
 */
public record Keyset<T>(
        String expression,
        boolean descending,
        Function<T, ? extends Comparable<?>> key,
        Function<T, UUID> id,
        Function<String, ? extends Comparable<?>> parse) {

    /** The rows after a cursor, as a condition on {@code :afterKey} and {@code :afterId}. */
    public String condition() {
        return "(%s, id) %s (:afterKey, :afterId)".formatted(expression, descending ? "<" : ">");
    }

    public String orderBy() {
        return "%1$s %2$s, id %2$s".formatted(expression, descending ? "desc" : "asc");
    }

    /**
     * What {@link #condition} has to know of a cursor.
     *
     * @throws InvalidRequest when the cursor is not one of this order's
     */
    public Map<String, Object> parameters(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\n", 3);
            if (parts.length == 3 && parts[0].equals(orderBy())) {
                var id = UUID.fromString(parts[1]);
                var key = parse.apply(parts[2]);
                if (isStorable(key)) {
                    return Map.of("afterId", id, "afterKey", key);
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            // Told below, like a cursor of another order.
        }
        throw new InvalidRequest("?after", "must be the nextCursor of a page in the same order");
    }

    /** A year with a sign is in no row, and may be more than the database can write (ISO 8601, section 4.1.2.4). */
    private static boolean isStorable(Comparable<?> key) {
        return switch (key) {
            case String text -> StorableText.isStorable(text);
            case Instant _, LocalDate _ -> Character.isDigit(key.toString().charAt(0));
            default -> true;
        };
    }

    /**
     * The page that starts a list of rows.
     *
     * @param rows up to one row more than fits, which tells whether there is a next page
     * @param size the greatest number of rows on the page
     */
    public Page<T> page(List<T> rows, int size) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        var last = rows.get(size - 1);
        return new Page<>(List.copyOf(rows.subList(0, size)), cursor(last));
    }

    /** What to send as {@code after} to get the rows that follow a row. */
    public String cursor(T row) {
        var text = orderBy() + "\n" + id.apply(row) + "\n" + key.apply(row);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
