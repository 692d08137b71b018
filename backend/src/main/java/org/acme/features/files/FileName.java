package org.acme.features.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of any text a name that is safe to show, to send in a header and to save under: one line, and never a path. */
final class FileName {
    private static final int MAX_LENGTH = 255;
    private static final String NAMELESS = "file";

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /**
     * Control characters, line separators, halves of surrogate pairs, and marks that turn the direction of the text.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern DOTS = Pattern.compile("\\.*");

    private FileName() {}

    static String of(@Nullable String given) {
        if (given == null) {
            return NAMELESS;
        }
        var visible = UNFIT.matcher(given).replaceAll("");
        var name = Normalizer.normalize(FOLDERS.matcher(visible).replaceFirst(""), Normalizer.Form.NFC)
                .strip();
        return DOTS.matcher(name).matches() ? NAMELESS : shortened(name);
    }

    /** Keeps the ending, by which people and their computers know what it is. */
    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
        var end = MAX_LENGTH - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
