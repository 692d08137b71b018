package org.acme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.acme.ArchitectureRule.rule;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.stream.Stream;
import org.acme.support.Settings;

/** What tests keep away from. */
final class TestRules {
    private TestRules() {}

    static Stream<ArchitectureRule> all() {
        return Stream.of(rule(
                noClasses()
                        .that()
                        .areAnnotatedWith(QuarkusIntegrationTest.class)
                        .should()
                        .transitivelyDependOnClassesThat()
                        .areAssignableTo(Settings.class)
                        .because("they run against any application, and know nothing of its database and its disk"),
                "package our.features.one; @io.quarkus.test.junit.QuarkusIntegrationTest class RowIT extends RowTest {}",
                "package our.features.one; class RowTest { void reads() {"
                        + " our.support.Settings.get(\"a\", String.class); } }"));
    }
}
