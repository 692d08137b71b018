package org.acme.features.files;

import java.time.Instant;
import java.util.function.Function;
import org.acme.contracts.files.FileSort;
import org.acme.contracts.files.FileView;
import org.acme.platform.paging.Keyset;

/** What each order of files sorts by; the migration has an index for each. */
final class FileOrder {
    private FileOrder() {}

    static Keyset<FileView> of(FileSort sort) {
        return switch (sort) {
            case OLDEST -> by("createdAt", false, FileView::createdAt, Instant::parse);
            case NEWEST -> by("createdAt", true, FileView::createdAt, Instant::parse);
            case NAME -> by("name", false, FileView::name, name -> name);
            case NAME_REVERSED -> by("name", true, FileView::name, name -> name);
            case SMALLEST -> by("size", false, FileView::size, Long::valueOf);
            case LARGEST -> by("size", true, FileView::size, Long::valueOf);
        };
    }

    private static Keyset<FileView> by(
            String expression,
            boolean descending,
            Function<FileView, ? extends Comparable<?>> key,
            Function<String, ? extends Comparable<?>> parse) {
        return new Keyset<>(expression, descending, key, FileView::id, parse);
    }
}
