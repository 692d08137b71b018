package org.acme;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Classes that break a rule on purpose. They are compiled while the test runs: as sources of the tests, Quarkus would
 * take them for parts of the application.
 */
final class PlantedViolation {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface) (\\w+)");

    private PlantedViolation() {}

    static JavaClasses compile(List<String> sources, Path folder) {
        var options = List.of("-proc:none", "-nowarn", "-d", folder.toString());
        var files = sources.stream().map(Source::new).toList();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, files)
                .call()) {
            throw new IllegalArgumentException("Does not compile: " + sources);
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///%s.java".formatted(type(text))), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String type(String text) {
            return TYPE.matcher(text).results().findFirst().orElseThrow().group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
