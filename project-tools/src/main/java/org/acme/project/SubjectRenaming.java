// Only for the feature tasks.
package org.acme.project;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gives sources of the feature tasks another subject. A name of several words is written differently at each place. */
final class SubjectRenaming {
    private static final Pattern NAME =
            Pattern.compile("(?<![A-Za-z])tasks?(?![a-z])|Tasks?(?![a-z])|(?<![A-Za-z])TASKS?(?![A-Za-z])");

    /** How a name is written where it is found. The first that fits counts; elsewhere it is a word, or one of code. */
    private static final List<Rule> RULES = List.of(
            rule("TASKS?", Noun::constant),
            rule("(?<=\\b(?:features|contracts|migration)[./])tasks", Noun::folder),
            rule("(?<=@Tag\\(name = \")tasks", Noun::folder),
            // Words for people, which the rules for strings below would take for names.
            rule("(?<=NotFound\\(\"|one=\"|many=\"|, ')tasks?+(?=[\"'])", Noun::prose),
            // Tables in SQL, and entities in HQL.
            rule("tasks?+(?=_|'::)", Noun::snake),
            rule("(?<=\\b(?:from|into|analyze) |reading\\(\")task", Noun::snake),
            rule("(?<=\\bfrom )Task", Noun::pascal),
            // Parts of other names.
            rule("(?<=\\w)Tasks?+|Tasks?+(?=\\w)", Noun::pascal),
            rule("tasks?+(?=\\w)", Noun::camel),
            // Addresses, keys and files.
            rule("(?<=[/-])tasks?+|tasks?+(?=[/-])", Noun::kebab),
            rule("(?<=['\"])tasks(?=['\".])", Noun::kebab),
            // Names in GraphQL and JSON.
            rule("(?<=[\"{($.#])tasks?+|tasks?+(?=[(:])", Noun::camel));

    private final Subject subject;

    SubjectRenaming(Subject subject) {
        this.subject = subject;
    }

    /** Java, TypeScript with or without JSX, or style sheets. */
    String source(String text) {
        var prose = new Prose(text);
        return rename(text, name -> prose.has(name.start()) ? words(name) : code(name));
    }

    String sql(String text) {
        var prose = new Prose(text);
        return rename(
                text, name -> prose.has(name.start()) ? words(name) : noun(name).snake());
    }

    /** What only programs read. */
    String code(String text) {
        return rename(text, this::code);
    }

    /** What people read. */
    String words(String text) {
        return rename(text, this::words);
    }

    private String rename(String text, Function<MatchResult, String> otherwise) {
        var renamed = NAME.matcher(text)
                .replaceAll(name -> RULES.stream()
                        .filter(rule -> rule.fits(text, name.start()))
                        .findFirst()
                        .map(rule -> rule.form().apply(noun(name)))
                        .orElseGet(() -> otherwise.apply(name)));
        return subject.beginsWithVowel()
                ? renamed.replaceAll(
                        "\\b([Aa]) (?=%s\\b)".formatted(subject.one().prose()), "$1n ")
                : renamed;
    }

    private String code(MatchResult name) {
        return isCapitalized(name) ? noun(name).pascal() : noun(name).camel();
    }

    private String words(MatchResult name) {
        return isCapitalized(name) ? noun(name).sentence() : noun(name).prose();
    }

    private Noun noun(MatchResult name) {
        return name.group().matches("(?i)tasks") ? subject.many() : subject.one();
    }

    private static boolean isCapitalized(MatchResult name) {
        return Character.isUpperCase(name.group().charAt(0));
    }

    private static Rule rule(String place, Function<Noun, String> form) {
        return new Rule(Pattern.compile(place), form);
    }

    private record Rule(Pattern place, Function<Noun, String> form) {
        boolean fits(String text, int start) {
            return place.matcher(text)
                    .region(start, text.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .lookingAt();
        }
    }
}
