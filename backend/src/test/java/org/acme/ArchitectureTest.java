package org.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** The package of all that is ours. */
    static final String ROOT = ArchitectureTest.class.getPackageName();

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + ".contracts", ROOT + ".features", ROOT + ".platform");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("rules")
    void isAsTheRulesSay(ArchitectureRule rule) {
        rule.check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTests")
    void isTestedAsTheRulesSay(ArchitectureRule rule) {
        rule.check(TESTS);
    }

    /** A rule that nothing can break would protect nothing. */
    @ParameterizedTest
    @MethodSource({"rules", "rulesOfTests"})
    void notices(ArchitectureRule rule, @TempDir Path folder) {
        assertTrue(rule.isBrokenBy(PlantedViolation.compile(rule.violation(), folder)));
    }

    static Stream<ArchitectureRule> rules() {
        return Stream.of(DependencyRules.all(), StyleRules.all(), NativeRules.all())
                .flatMap(Function.identity());
    }

    static Stream<ArchitectureRule> rulesOfTests() {
        return TestRules.all();
    }
}
