package org.acme;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the application's classes.
 *
 * @param rule what holds
 * @param violation source files that break it, in which {@code our} stands for the package of all that is ours
 */
record ArchitectureRule(ArchRule rule, List<String> violation) {
    static ArchitectureRule rule(ArchRule rule, String... violation) {
        // Without any feature there is nothing that a rule about features could look at, and nothing wrong.
        return new ArchitectureRule(
                rule.allowEmptyShould(true),
                Stream.of(violation)
                        .map(source -> source.replace("our.", ArchitectureTest.ROOT + "."))
                        .toList());
    }

    void check(JavaClasses classes) {
        rule.check(classes);
    }

    boolean isBrokenBy(JavaClasses classes) {
        return rule.evaluate(classes).hasViolation();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
