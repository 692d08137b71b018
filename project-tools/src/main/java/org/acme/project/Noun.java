// Only for the feature tasks.
package org.acme.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What something is called, in each of the ways that languages write a name of several words.
 *
 * @param words in small letters, such as sales and orders
 */
record Noun(List<String> words) {
    /** Reads what has hyphens between its words. */
    static Noun of(String name) {
        return new Noun(List.of(name.split("-")));
    }

    /** For addresses: sales-orders. */
    String kebab() {
        return String.join("-", words);
    }

    /** For folders and packages: salesorders. */
    String folder() {
        return String.join("", words);
    }

    /** For the database: sales_orders. */
    String snake() {
        return String.join("_", words);
    }

    /** For constants: SALES_ORDERS. */
    String constant() {
        return snake().toUpperCase(Locale.ROOT);
    }

    /** For types: SalesOrders. */
    String pascal() {
        return words.stream().map(Noun::capitalized).collect(Collectors.joining());
    }

    /** For variables: salesOrders. */
    String camel() {
        return words.getFirst() + pascal().substring(words.getFirst().length());
    }

    /** Within a sentence: sales orders. */
    String prose() {
        return String.join(" ", words);
    }

    /** At the beginning of one: Sales orders. */
    String sentence() {
        return capitalized(prose());
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
