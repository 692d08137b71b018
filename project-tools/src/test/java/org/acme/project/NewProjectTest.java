// Only for the template.
package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewProjectTest {
    private static final MavenWrapper NO_WRAPPER = new MavenWrapper("false", "3");

    @TempDir
    Path here;

    @Test
    void isARepositoryOfItsOwn() throws IOException {
        var feature = Feature.all(Repository.ROOT).getFirst().name();
        var shop = make("shop", "--name", "Corner Shop", "--group", "com.example.shop", "--without", feature);
        assertEquals(List.of("shop"), contents());
        assertEquals(
                "Start Corner Shop", Repository.git(shop, "log", "--format=%s").strip());
        assertEquals("", Repository.git(shop, "status", "--porcelain"));
        assertTrue(Files.isExecutable(shop.resolve("scripts/test")));
        assertTrue(Files.readString(shop.resolve("README.md")).startsWith("# Corner Shop\n\nCorner Shop is a "));

        var record = Files.readString(shop.resolve(".template.properties"));
        var commit = Repository.git(Repository.ROOT, "rev-parse", "HEAD").strip();
        for (var line :
                List.of("commit=" + commit, "name=Corner Shop", "group=com.example.shop", "without=" + feature)) {
            assertTrue(record.contains(line + "\n"), line);
        }
    }

    @Test
    void hasWhatGitHasAndNothingElse() throws IOException {
        var template = Files.createDirectory(here.resolve("template"));
        Files.writeString(template.resolve("pom.xml"), "<groupId>org.some</groupId><name>Some Template</name>");
        Files.writeString(template.resolve("README.md"), "# Some Template\n");
        Files.writeString(template.resolve("LICENSE"), "MIT\n");
        Files.writeString(template.resolve(".gitignore"), "/.data/\nbuild/\n");
        Files.writeString(Files.createDirectory(template.resolve(".data")).resolve("signing-key.pem"), "secret");
        Files.writeString(Files.createDirectory(template.resolve("build")).resolve("size.js"), "// Some Template\n");
        Repository.git(template, "init", "--quiet");
        Repository.git(template, "add", "--force", "build");
        Repository.commit(template);
        NewProject.make(
                template, new Answers(here.resolve("shop"), new Names("Shop", "com.shop"), List.of()), NO_WRAPPER);
        assertEquals(
                List.of(
                        ".gitignore",
                        ".template.properties",
                        "LICENSE.template",
                        "README.md",
                        "build/size.js",
                        "pom.xml"),
                Repository.git(here.resolve("shop"), "ls-files").lines().toList());
    }

    @Test
    void gitIgnoresNoneOfItsPackages() throws IOException {
        var shop = make("shop", "--group", "com.target.dist");
        assertTrue(Repository.text(shop).contains("\npackage com.target.dist.platform.errors;\n"));
        assertEquals(
                "",
                Repository.git(
                        shop, "-c", "core.excludesFile=", "ls-files", "--cached", "--ignored", "--exclude-standard"));
    }

    @Test
    void hasNoNameOfTheTemplateAndNothingOfTheFeaturesThatAreLeftOut() throws IOException {
        var features = Feature.all(Repository.ROOT).stream().map(Feature::name).toList();
        var shop = make("shop", "--group", "com.example.shop", "--without", String.join(",", features));
        Files.delete(shop.resolve("LICENSE.template"));
        Files.delete(shop.resolve(".template.properties"));

        var text = Repository.text(shop);
        var template = Names.of(Repository.ROOT);
        for (var name : List.of(template.title(), template.slug(), template.group())) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)), name);
        }
        for (var word : List.of(template.folder(), "the template", "new-project", "NewProject")) {
            assertFalse(text.contains(word), word);
        }
        for (var feature : features) {
            assertFalse(text.contains("/" + feature + "/"), feature);
        }
        assertTrue(text.contains("\npackage com.example.shop.platform.errors;\n"));
    }

    @Test
    void sortsImportsUnderTheirNewNames() {
        var renaming = new Renaming(new Names("A B", "org.acme"), new Names("C", "a.b"));
        assertEquals(
                "package a.b;\n\nimport static a.b.Two.two;\n\nimport a.b.C;\nimport a.b.C.D;\nimport java.util.List;\n",
                renaming.java("package org.acme;\n\nimport static org.acme.Two.two;\n\n"
                        + "import java.util.List;\nimport org.acme.C;\nimport org.acme.C.D;\n"));
    }

    @Test
    void asksUntilAnAnswerCanBeUsed() throws IOException {
        var input = new BufferedReader(new StringReader("Müsli\nCorner Shop\n\n../..\ncom.new.shop\n\nnosuch\n\n"));
        var rules = new Rules(Repository.ROOT, Files.createDirectory(here.resolve("inside")));
        var answers = new Questions(input, rules).ask();
        assertEquals(new Names("Corner Shop", "com.example.cornershop"), answers.names());
        assertEquals(here.toRealPath().resolve("corner-shop"), answers.folder());
        assertEquals(List.of(), answers.without());
    }

    @Test
    void proposesAGroupThatCanBeUsedForALongName() throws IOException {
        var input = new BufferedReader(new StringReader("The Corner Shop at the End of the Street\n\n\n\n"));
        var rules = new Rules(Repository.ROOT, Files.createDirectory(here.resolve("inside")));
        assertEquals(
                "com.example.thecornershopattheendofthest",
                new Questions(input, rules).ask().names().group());
    }

    @Test
    void hasAGroupThatOnlyBeginsLikeThoseOfJava() {
        assertEquals("javalin.example", new Rules(Repository.ROOT, here).group("javalin.example"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shop --name Joe's                        | The name "Joe's" cannot be used: it has to start
            shop --name "Shop"                       | The name ""Shop"" cannot be used: it has to start
            shop --name Müsli                        | The name "Müsli" cannot be used: it has to start
            shop --name null                         | The name "null" cannot be used: it is a reserved word
            shop --name Backend                      | The name "Backend" cannot be used: a folder
            shop --group shop                        | The group "shop" cannot be used: it has to be a Java package
            shop --group com.new.shop                | The group "com.new.shop" cannot be used: "new" is a reserved word
            shop --group javax.shop                  | The group "javax.shop" cannot be used: "javax" is a reserved word
            shop --group com.features.shop           | The group "com.features.shop" cannot be used: "features" is
            shop --group com.example.../shop         | The group "com.example.../shop" cannot be used: it has to be
            shop --group Com.Example                 | The group "Com.Example" cannot be used: it has to be
            shop --without nosuch                    | There is no feature "nosuch". There are:
            shop --without ../platform               | There is no feature "../platform". There are:
            there                                    | The folder
            .                                        | The folder
            there/shop/../../there                   | The folder
            nowhere/shop                             | Nothing can be made in
            a*b                                      | The folder "a*b" cannot be used
            .shop                                    | The folder ".shop" cannot be used: its name has to start
            shop --colour red                        | Usage: scripts/new-project
            shop --name                              | Usage: scripts/new-project
            shop --without chat --without game       | Usage: scripts/new-project
            shop other                               | Usage: scripts/new-project
            """)
    void refusesInOneSentence(String arguments, String sentence) throws IOException {
        Files.createDirectory(here.resolve("there"));
        var rules = new Rules(Repository.ROOT, here);
        var refused = assertThrows(Refused.class, () -> Answers.read(List.of(arguments.split(" ")), rules));
        assertTrue(refused.getMessage().startsWith(sentence), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
        assertEquals(List.of("there"), contents());
    }

    @Test
    void isNotMadeInsideOfTheTemplate() {
        var rules = new Rules(Repository.ROOT, Repository.ROOT);
        var refused = assertThrows(Refused.class, () -> rules.folder("shop"));
        assertTrue(refused.getMessage().endsWith("it is in the template itself."));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        var answers = new Answers(here.resolve("shop"), new Names("Shop", "com.example.shop"), List.of());
        var noTemplate = Files.createDirectory(here.resolve("there"));
        assertThrows(IOException.class, () -> NewProject.make(noTemplate, answers, NO_WRAPPER));
        assertEquals(List.of("there"), contents());
    }

    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws IOException, InterruptedException {
        var maven = Files.writeString(here.resolve("maven"), "#!/bin/sh\nexec tail -f /dev/null\n");
        assertTrue(maven.toFile().setExecutable(true));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djava.io.tmpdir=" + here,
                        "-classpath",
                        "target/classes",
                        NewProject.class.getName(),
                        Repository.ROOT.toString(),
                        maven.toString(),
                        "3",
                        here.resolve("shop").toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            assertEquals("Making Shop in " + here.toRealPath().resolve("shop") + " ...", output.readLine());
            process.toHandle().destroy();
            assertFalse(output.lines().anyMatch(line -> line.contains("Exception")));
        }
        process.waitFor();
        assertEquals(List.of("maven"), contents());
    }

    private Path make(String... arguments) throws IOException {
        var answers = Answers.read(List.of(arguments), new Rules(Repository.ROOT, here));
        NewProject.make(Repository.ROOT, answers, NO_WRAPPER);
        return answers.folder();
    }

    private List<String> contents() throws IOException {
        try (var files = Files.list(here)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
