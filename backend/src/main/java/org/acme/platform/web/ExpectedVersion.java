package org.acme.platform.web;

import java.util.Set;
import java.util.function.Predicate;
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
    private static final ExpectedVersion ANY = new ExpectedVersion(tag -> true);

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    /** Possessive: a group that could give back what it has matched uses the stack for each tag. */
    private static final Pattern ENTITY_TAGS = Pattern.compile("%1$s(?:\\s*,\\s*%1$s)*+".formatted(ENTITY_TAG));

    private final Predicate<String> isExpected;

    private ExpectedVersion(Predicate<String> isExpected) {
        this.isExpected = isExpected;
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
        return new ExpectedVersion(tags(header)::contains);
    }

    /**
     * One version.
     *
     * @param version its number; null for writers that take any
     */
    public static ExpectedVersion of(@Nullable Integer version) {
        return version == null ? ANY : new ExpectedVersion(tag(version)::equals);
    }

    /**
     * The same, without the versions that an If-None-Match header names.
     *
     * @param header the header; null when there is none
     */
    ExpectedVersion unless(@Nullable String header) {
        return header == null ? this : new ExpectedVersion(tag -> matches(tag) && !isNamed(tag, header));
    }

    /** Weak tags never match: the comparison is strong. */
    public boolean matches(int version) {
        return matches(tag(version));
    }

    boolean matches(String tag) {
        return isExpected.test(tag);
    }

    /**
     * Whether an If-None-Match header names a version (RFC 9110, section 13.1.2). The comparison is weak: who
     * compresses an answer on its way makes its tag a weak one.
     */
    static boolean isNamed(String tag, String header) {
        var tags = tags(header);
        return header.strip().equals("*") || tags.contains(tag) || tags.contains("W/" + tag);
    }

    private static Set<String> tags(String header) {
        return ENTITY_TAG.matcher(header).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
