package org.acme.platform.paging;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds texts that have all words of a search, or parts of words, in any order and in any case. */
public final class WordSearch {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final List<String> words;

    /**
     * A search for words.
     *
     * @param q the words, with white space between them
     */
    public WordSearch(String q) {
        words = WHITE_SPACE.splitAsStream(q.strip()).toList();
    }

    /**
     * What a text has to fulfil. The database lowers the words: it does some letters in another way than Java.
     *
     * @param text the expression that is searched, lowered by the database; an index of trigrams on it serves this
     */
    public String condition(String text) {
        return numbers()
                .mapToObj(number -> "%s like lower(:word%d) escape '!'".formatted(text, number))
                .collect(Collectors.joining(" and "));
    }

    /** What {@link #condition} refers to. */
    public Map<String, Object> parameters() {
        return numbers()
                .boxed()
                .collect(Collectors.toMap(
                        "word%d"::formatted, number -> "%" + words.get(number).replaceAll("[!%_]", "!$0") + "%"));
    }

    private IntStream numbers() {
        return IntStream.range(0, words.size());
    }
}
