// Only for the feature tasks.
package org.acme.project;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The files that Flyway runs, in the order of their versions. */
final class Migrations {
    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMdd_HHmm");
    private static final Pattern FILE = Pattern.compile("V(\\d{8}_\\d{4})__.*\\.sql");

    private Migrations() {}

    static boolean isOne(Path file) {
        return FILE.matcher(name(file)).matches();
    }

    /** In the order in which they are run. */
    static List<Path> sorted(List<Path> files) {
        return files.stream()
                .filter(Migrations::isOne)
                .sorted(Comparator.comparing(Migrations::name))
                .toList();
    }

    /** A version of now, or of the minute after the last one: a database that has run that one takes no older one. */
    static String nextVersion(List<Path> files, LocalDateTime now) {
        var next = sorted(files).stream()
                .map(file -> FILE.matcher(name(file)).replaceFirst("$1"))
                .map(version -> LocalDateTime.parse(version, VERSION).plusMinutes(1))
                .max(Comparator.naturalOrder())
                .filter(now.truncatedTo(ChronoUnit.MINUTES)::isBefore)
                .orElse(now);
        return VERSION.format(next);
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
