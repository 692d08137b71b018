package org.acme.platform.web;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The version that a write is based on, so that it does not undo what others wrote in the meantime. */
public final class ExpectedVersion {
    /** What If-Match has to be, to be read by a person. */
    static final String RULE = "must be an ETag in double quotes, as the server sent it";

    /** For writers that take any version: no If-Match, or {@code If-Match: *}. */
    private static final ExpectedVersion ANY = new ExpectedVersion(Set.of());

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    /** Possessive: a group that could give back what it has matched uses the stack for each tag. */
    private static final Pattern ENTITY_TAGS = Pattern.compile("%1$s(?:\\s*,\\s*%1$s)*+".formatted(ENTITY_TAG));

    private final Set<String> tags;

    private ExpectedVersion(Set<String> tags) {
        this.tags = tags;
    }

    /**
     * Reads an If-Match header (RFC 9110, section 13.1.1): a list of entity tags, or {@code *}.
     *
     * @param header the header; null when there is none
     */
    public static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return ANY;
        }
        if (!ENTITY_TAGS.matcher(header.strip()).matches()) {
            throw new InvalidRequest("If-Match", RULE);
        }
        return new ExpectedVersion(tags(header));
    }

    /**
     * One version.
     *
     * @param version its number; null for writers that take any
     */
    public static ExpectedVersion of(@Nullable Integer version) {
        return version == null ? ANY : new ExpectedVersion(Set.of(tag(version)));
    }

    /** Weak tags never match: the comparison is strong. */
    public boolean matches(int version) {
        return matches(tag(version));
    }

    boolean matches(String tag) {
        return this == ANY || tags.contains(tag);
    }

    static Set<String> tags(String header) {
        return ENTITY_TAG.matcher(header).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
