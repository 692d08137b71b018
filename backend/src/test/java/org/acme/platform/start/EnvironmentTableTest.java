package org.acme.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/deploy.md, against what the code reads: the same variables, with the same defaults. */
class EnvironmentTableTest {
    private static final Path DOCUMENT = Path.of("../docs/deploy.md");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\| ?`?([^`|]*?)`? ?\\|");
    /** ${NAME:default}, whose default may have expressions of its own. */
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([\\w.-]+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]+");
    /** What libraries read on their own. */
    private static final Set<String> OF_LIBRARIES = Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");

    private final Map<String, String> table = rows();
    private final Properties properties = properties();

    @Test
    void hasEveryVariableOfTheConfigurationWithItsDefault() {
        var read = variables();
        assertEquals(read, only(read.keySet()));
    }

    @Test
    void hasNoVariableThatNothingReads() {
        var others = new TreeSet<>(table.keySet());
        others.removeAll(variables().keySet());
        others.removeAll(OF_LIBRARIES);
        var limits = limits();
        limits.keySet().retainAll(others);
        assertEquals(limits, only(others));
    }

    private Map<String, String> only(Set<String> names) {
        var rows = new TreeMap<>(table);
        rows.keySet().retainAll(names);
        return rows;
    }

    /** What application.properties takes from the environment in production. */
    private Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        for (var property : properties.stringPropertyNames()) {
            if (!property.startsWith("%") || property.startsWith("%prod.")) {
                EXPRESSION
                        .matcher(properties.getProperty(property))
                        .results()
                        .filter(expression ->
                                VARIABLE.matcher(expression.group(1)).matches())
                        .forEach(expression -> variables.put(expression.group(1), expand(expression.group())));
            }
        }
        Application.REQUIRED.forEach(name -> variables.put(name, "required"));
        return variables;
    }

    /** What is left of a value when nothing is set. */
    private String expand(String value) {
        return EXPRESSION.matcher(value).replaceAll(expression -> {
            var otherwise = expression.group(2) == null ? "" : expression.group(2);
            return Matcher.quoteReplacement(expand(properties.getProperty(expression.group(1), otherwise)));
        });
    }

    /** What the environment may say of the limits that features and the platform declare, such as FILES_QUOTA. */
    private static Map<String, String> limits() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root()).stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .flatMap(EnvironmentTableTest::limits)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }

    private static Stream<Map.Entry<String, String>> limits(JavaClass mapping) {
        var prefix = mapping.getAnnotationOfType(ConfigMapping.class).prefix();
        return mapping.getMethods().stream().map(method -> Map.entry(variable(prefix, method), otherwise(method)));
    }

    private static String variable(String prefix, JavaMethod method) {
        var property = prefix + "." + method.getName().replaceAll("(?=[A-Z])", "-");
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String otherwise(JavaMethod method) {
        return method.tryGetAnnotationOfType(WithDefault.class)
                .map(WithDefault::value)
                .orElse("");
    }

    private static String root() {
        return EnvironmentTableTest.class.getPackageName().replace(".platform.start", "");
    }

    private static Map<String, String> rows() {
        return ROW.matcher(read(DOCUMENT))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static Properties properties() {
        try (var reader = Files.newBufferedReader(PROPERTIES)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
