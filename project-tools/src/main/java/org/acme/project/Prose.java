// Only for the feature tasks.
package org.acme.project;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a source that may be for people: its comments, its strings, and the text between tags of JSX. */
final class Prose {
    private static final Pattern PARTS = Pattern.compile(String.join(
            "|",
            "//.*",
            "(?m)^ *--.*",
            "/\\*(?s:.*?)\\*/",
            "\"{3}(?s:.*?)\"{3}",
            "\"(?:\\\\.|[^\"\\\\\n])*\"",
            "'(?:\\\\.|[^'\\\\\n])*'",
            "`(?:\\\\.|[^`\\\\])*`",
            "(?<=\\w>|/>|\">|}>)[A-Z][^<>{}\n]*(?=[<{])",
            "(?m)^ +[A-Z][a-z]+(?: \\w+)+$"));
    private static final Pattern CODE_IN_TEMPLATE = Pattern.compile("\\$\\{[^}]*}");

    private final String source;
    private final BitSet prose = new BitSet();

    Prose(String source) {
        this.source = source;
        PARTS.matcher(source).results().forEach(part -> {
            prose.set(part.start(), part.end());
            if (part.group().startsWith("`")) {
                CODE_IN_TEMPLATE
                        .matcher(part.group())
                        .results()
                        .forEach(code -> prose.clear(part.start() + code.start(), part.start() + code.end()));
            }
        });
    }

    boolean has(int index) {
        return prose.get(index);
    }

    /** The source without it. */
    String code() {
        return IntStream.range(0, source.length())
                .mapToObj(index -> prose.get(index) ? " " : source.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
