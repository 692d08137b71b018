// Only for the feature tasks.
package org.acme.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a feature is about.
 *
 * @param many its name, such as notes
 * @param one one of them, such as note
 */
record Subject(Noun many, Noun one) {
    static final Subject TASKS = new Subject(Noun.of("tasks"), Noun.of("task"));

    private static final int LONGEST = 30;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*");
    /** Plurals whose last s alone makes them plurals. */
    private static final Pattern REGULAR = Pattern.compile(".*(?<!s|(?:s|x|z|i|o|v|ch|sh)e|u|i)s");

    /** What Java does not reserve, but TypeScript does. */
    private static final String RESERVED_BY_TYPESCRIPT =
            "arguments await debugger delete eval export function in let typeof undefined var with yield";

    /** What PostgreSQL reserves: SQL Key Words, appendix C of its manual. */
    private static final String RESERVED_BY_SQL = """
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
            collation column concurrently constraint create cross default deferrable desc distinct do else end except
            false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is
            isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on
            only or order outer overlaps placing primary references returning right select similar some symmetric
            table tablesample then to trailing true union unique user using variadic verbose when where window with
            """;

    private static final Set<String> RESERVED =
            Set.copyOf(List.of((RESERVED_BY_TYPESCRIPT + " " + RESERVED_BY_SQL).split("\\s+")));

    /**
     * Reads the arguments of the command.
     *
     * @throws Refused when it is no name, or one that some language cannot have
     */
    static Subject read(List<String> arguments) {
        boolean hasSingular = arguments.size() == 3 && arguments.get(1).equals("--singular");
        if (arguments.size() != 1 && !hasSingular) {
            throw new Refused("Usage: scripts/new-feature notes [--singular note]");
        }
        var name = checked(arguments.getFirst());
        var one = checked(hasSingular ? arguments.getLast() : singular(name));
        if (one.equals(name)) {
            throw new Refused("One and many of them cannot both be called \"%s\".".formatted(name));
        }
        return new Subject(Noun.of(name), Noun.of(one));
    }

    private static String singular(String name) {
        if (!REGULAR.matcher(name).matches()) {
            throw new Refused(
                    "What is one of the %1$s called? Say so: scripts/new-feature %1$s --singular …".formatted(name));
        }
        var one = name.substring(0, name.length() - 1);
        if (reserved(one).isPresent()) {
            throw new Refused(
                    ("One of the %1$s would be called \"%2$s\", which is a reserved word. Say what else it is called:"
                                    + " scripts/new-feature %1$s --singular …")
                            .formatted(name, one));
        }
        return one;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            throw new Refused(
                    ("The name \"%s\" cannot be used: it has to be of small letters (a to z) and digits, with single"
                                    + " hyphens between words, %d in all, such as sales-orders.")
                            .formatted(name, LONGEST));
        }
        reserved(name).ifPresent(word -> {
            throw new Refused("The name \"%s\" cannot be used: it is a reserved word. Take two, such as customer-%1$s."
                    .formatted(name));
        });
        return name;
    }

    private static Optional<String> reserved(String name) {
        var noun = Noun.of(name);
        return Stream.of(noun.folder(), noun.camel())
                .filter(word -> SourceVersion.isKeyword(word) || RESERVED.contains(word))
                .findFirst();
    }

    /** Whether somebody would write "an" before one of them. */
    boolean beginsWithVowel() {
        return one.prose().matches("[aeio].*|u(?![^aeiou][aeiou]).*");
    }
}
