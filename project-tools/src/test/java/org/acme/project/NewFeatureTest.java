// Only for the feature tasks.
package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewFeatureTest {
    private final Path root;
    private final SmallRepository repository;

    NewFeatureTest(@TempDir Path root) throws IOException {
        this.root = root;
        repository = new SmallRepository(root);
        repository.make();
    }

    @Test
    void isThereOnEverySide() throws IOException {
        run("use-cases", "--singular", "use-case");
        assertEquals("""
                backend/src/main/java/some/features/usecases/UseCase.java
                backend/src/main/resources/db/migration/usecases/V30000101_0000__use_cases.sql
                backend/src/test/java/some/features/usecases/UseCaseTest.java
                frontend/src/features/usecases/feature.tsx
                frontend/src/features/usecases/useCaseLists.ts
                shared-contracts/src/main/java/some/contracts/usecases/UseCaseView.java
                """, Repository.git(root, "ls-files", "--others"));
        assertTrue(repository
                .text("backend/src/main/java/some/features/usecases/UseCase.java")
                .startsWith("class UseCase {"));
        assertEquals("path: 'use-cases'\n", repository.text("frontend/src/features/usecases/feature.tsx"));
    }

    /** Later than those that a database may have run; and one, because none has run a part of it. */
    @Test
    void hasOneMigrationThatIsTheLast() throws IOException {
        run("notes");
        assertEquals(
                "create table note (id uuid);\n\nalter table note add due date;\n",
                repository.text("backend/src/main/resources/db/migration/notes/V30000101_0000__notes.sql"));
    }

    @Test
    void isInTheApiDocument() throws IOException {
        run("zebras");
        assertEquals("""
                ---
                openapi: 3.1.0
                components:
                  schemas:
                    PageTaskView:
                      properties:
                        items:
                          items:
                            $ref: "#/components/schemas/TaskView"
                    PageZebraView:
                      properties:
                        items:
                          items:
                            $ref: "#/components/schemas/ZebraView"
                    TaskView:
                      required:
                      - task
                      - type
                    ZebraView:
                      required:
                      - type
                      - zebra
                    GuestDraftPatch:
                      type: object
                tags:
                - name: tasks
                - name: zebras
                paths:
                  /api/guests/me:
                    get:
                      operationId: me
                  /api/tasks/{id}:
                    get:
                      summary: Reads a task
                      operationId: getTask
                      tags:
                      - tasks
                  /api/zebras/{id}:
                    get:
                      summary: Reads a zebra
                      operationId: getZebra
                      tags:
                      - zebras
                """, repository.text(ApiDocument.FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Notes                         | The name "Notes" cannot be used: it has to be
            ../notes                      | The name "../notes" cannot be used: it has to be
            sales_orders                  | The name "sales_orders" cannot be used: it has to be
            notes --singular 1st          | The name "1st" cannot be used: it has to be
            cases --singular case         | The name "case" cannot be used: it is a reserved word
            exports                       | One of the exports would be called "export", which is a reserved word
            news                          | One of the news would be called "new", which is a reserved word. Say what
            orders                        | One of the orders would be called "order", which is a reserved word
            statuses                      | What is one of the statuses called?
            categories                    | What is one of the categories called?
            sheep                         | What is one of the sheep called?
            sheep --singular sheep        | One and many of them cannot both be called "sheep".
            tasks                         | The name "tasks" cannot be used: there is a folder tasks already
            contracts                     | The name "contracts" cannot be used: there is a folder contracts already
            rooms                         | The name "rooms" cannot be used: there is a folder rooms already
            sessions                      | The name "sessions" cannot be used: there is a type Session already
            seats                         | The name "seats" cannot be used: there is a table seat already
            accounts                      | The name "accounts" cannot be used: there is a page of that name already
            assets                        | The name "assets" cannot be used: no page can be at /assets
            q --singular question         | The name "q" cannot be used: no page can be at /q
            rows                          | The name "rows" cannot be used: the code of tasks, which is copied, calls
            notes note                    | Usage: scripts/new-feature
            notes --plural note           | Usage: scripts/new-feature
            """)
    void isRefusedInOneSentence(String arguments, String sentence) {
        var refused = assertThrows(Refused.class, () -> run(arguments.split(" ")));
        assertTrue(refused.getMessage().startsWith(sentence), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
        assertEquals("", Repository.git(root, "status", "--porcelain"));
    }

    @Test
    void isRefusedWhenTheApiHasItAlready() throws IOException {
        repository.write(
                ApiDocument.FILE, repository.text(ApiDocument.FILE).replace("GuestDraftPatch", "PageGuestView"));
        Repository.commit(root);
        var refused = assertThrows(Refused.class, () -> run("guests"));
        assertEquals("The name \"guests\" cannot be used: the API has PageGuestView already.", refused.getMessage());
    }

    @Test
    void isMadeOfCommittedSourcesOnly() throws IOException {
        repository.write("frontend/src/features/tasks/draft.ts", "");
        var refused = assertThrows(Refused.class, () -> run("notes"));
        assertTrue(refused.getMessage().startsWith("Commit or stash"));
    }

    @Test
    void needsTheFeatureTasks() throws IOException {
        RemoveFeature.run(root, List.of("tasks"));
        var refused = assertThrows(Refused.class, () -> run("notes"));
        assertTrue(refused.getMessage().contains("tasks, which is gone"));
    }

    @Test
    void isGoneWhenItFails() throws IOException, InterruptedException {
        assertTrue(lastWords("false").startsWith("\"false --quiet"));
    }

    /** Ctrl-C ends Maven, too, and it may do so before this program. */
    @Test
    void isGoneWhenItIsInterrupted(@TempDir Path elsewhere) throws IOException, InterruptedException {
        var maven = Files.writeString(elsewhere.resolve("maven"), "#!/bin/sh\nexit 130\n");
        assertTrue(maven.toFile().setExecutable(true));
        assertEquals("Interrupted.", lastWords(maven.toString()));
    }

    /** What is said at last when the feature cannot be formatted, and nothing of it is left. */
    private String lastWords(String maven) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-classpath",
                        Path.of("target/classes").toAbsolutePath().toString(),
                        NewFeature.class.getName(),
                        maven,
                        "notes")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            assertEquals(1, process.waitFor());
            assertEquals("", Repository.git(root, "status", "--porcelain"));
            return lines.getLast();
        }
    }

    @Test
    void leavesNothingOfThisRepositoryWhenItIsRemovedAgain(@TempDir Path folder) throws IOException {
        var copy = Repository.copyTo(folder);
        var before = Repository.text(copy);
        // A name that no project has which this test is in.
        NewFeature.run(copy, Subject.read(List.of("airships")), _ -> {});
        var added = Repository.git(copy, "ls-files", "--others", "--exclude-standard");
        for (var file : added.lines().toList()) {
            var text = Files.readString(copy.resolve(file));
            assertFalse(
                    Pattern.compile("(?i)tasks?(?![a-z])").matcher(file + text).find(), file);
        }
        Repository.commit(copy);
        RemoveFeature.run(copy, List.of("airships"));
        assertEquals(before, Repository.text(copy));
    }

    private void run(String... arguments) throws IOException {
        NewFeature.run(root, Subject.read(List.of(arguments)), _ -> {});
    }
}
