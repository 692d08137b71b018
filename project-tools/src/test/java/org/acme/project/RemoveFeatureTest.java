package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveFeatureTest {
    @TempDir
    Path root;

    /** A small one, with a feature. */
    @BeforeEach
    void makeRepository() throws IOException {
        write("backend/src/main/java/some/features/sticky_notes/Note.java", "");
        write("backend/src/main/resources/db/migration/sticky_notes/V1__notes.sql", "");
        write("backend/src/main/java/some/platform/web/Web.java", "");
        write("shared-contracts/src/main/java/some/contracts/sticky_notes/NoteView.java", "");
        write("shared-contracts/openapi.yaml", "---\nopenapi: 3.1.0\ntags:\n- name: sticky_notes\n");
        write("frontend/src/features/sticky_notes/feature.tsx", "");
        write("frontend/package.json", "{}");
        write("frontend/package-lock.json", "{}");
        write("docs/features/sticky_notes.md", "");
        write("README.md", "A <!-- only for the feature sticky_notes -->\nB\n");
        Repository.git(root, "init", "--quiet");
        Repository.commit(root);
    }

    @Test
    void nothingOfItIsLeft() throws IOException {
        RemoveFeature.run(root, List.of("sticky_notes"));
        assertEquals("""
                README.md
                B

                backend/src/main/java/some/platform/web/Web.java

                frontend/package-lock.json
                {}
                frontend/package.json
                {}
                shared-contracts/openapi.yaml
                ---
                openapi: 3.1.0
                tags:

                """, Repository.text(root));
        assertFalse(Files.exists(root.resolve("docs")));
    }

    @Test
    void nothingThatWasCompiledIsLeft() throws IOException {
        write(".gitignore", "/*/target/\n");
        Repository.commit(root);
        write("backend/target/classes/some/features/sticky_notes/Note.class", "");
        write("backend/target/test-classes/some/features/sticky_notes/NoteTest.class", "");
        write("shared-contracts/target/classes/some/contracts/sticky_notes/NoteView.class", "");
        write("shared-contracts/target/report", "");
        RemoveFeature.run(root, List.of("sticky_notes"));
        assertEquals("shared-contracts/target/report\n", Repository.git(root, "ls-files", "--others"));
    }

    @Test
    void packagesOfNobodyElseGo() throws IOException {
        write("frontend/src/app/App.tsx", "import React from 'react';\nconst Clip = lazy(() => import('clip'));\n");
        var sources = Sources.of(root);
        Files.writeString(root.resolve("frontend/package.json"), """
                {
                  "dependencies": {
                    "@paper/ink": "1.0.0",
                    "brush": "1.0.0",
                    "clip": "1.0.0",
                    "paper": "1.0.0",
                    "pen": "1.0.0",
                    "react": "1.0.0"
                  },
                  "devDependencies": {
                    "pencil": "1.0.0"
                  }
                }
                """);
        Files.writeString(root.resolve("frontend/package-lock.json"), """
                {
                  "packages": {
                    "node_modules/@paper/ink": {
                      "peerDependencies": {
                        "paper": "1.0.0",
                        "react": "1.0.0"
                      }
                    },
                    "node_modules/paper": {
                      "peerDependencies": {
                        "pen": "1.0.0"
                      }
                    }
                  }
                }
                """);
        Files.writeString(root.resolve("frontend/src/features/sticky_notes/feature.tsx"), """
                import { Ink } from '@paper/ink/black';
                import React from 'react';
                import { Clip } from 'clip';
                const { Brush } = await import(
                  "brush/fine"
                );
                """);
        assertEquals(
                List.of("@paper/ink", "brush", "paper"),
                NpmPackages.onlyOf(new Feature(root, "sticky_notes"), sources));
    }

    @Test
    void picturesThatOnlyItsTextShowedGo() throws IOException {
        write("docs/overview.md", """
                ![Beside it](beside.png) ![For the notes](docs/notes.png) <!-- only for the feature sticky_notes -->

                ![Beside it](beside.png)
                """);
        for (var file : List.of("beside.png", "notes.png", "handed-out.pdf")) {
            write("docs/" + file, "\0");
        }
        Repository.commit(root);
        RemoveFeature.run(root, List.of("sticky_notes"));
        assertEquals(
                List.of("docs/beside.png", "docs/handed-out.pdf", "docs/overview.md"),
                Sources.of(root).files().stream()
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> file.startsWith("docs"))
                        .toList());
    }

    @Test
    void gitBringsItBack() throws IOException {
        var before = Repository.text(root);
        RemoveFeature.run(root, List.of("sticky_notes"));
        Repository.git(root, "restore", ".");
        assertEquals("", Repository.git(root, "status", "--porcelain"));
        assertEquals(before, Repository.text(root));
    }

    @Test
    void changesThatGitDoesNotHaveAreSafe() throws IOException {
        write("backend/src/main/java/some/features/sticky_notes/Draft.java", "");
        var refused = assertThrows(Refused.class, () -> RemoveFeature.run(root, List.of("sticky_notes")));
        assertTrue(refused.getMessage().startsWith("Commit or stash"));
        assertTrue(Files.exists(root.resolve("frontend/src/features/sticky_notes")));
    }

    @Test
    void anUnknownOneIsNamedBesideThoseThatThereAre() {
        for (var name : List.of("note", "../sticky_notes", "")) {
            var refused = assertThrows(Refused.class, () -> RemoveFeature.run(root, List.of("sticky_notes", name)));
            assertTrue(refused.getMessage().startsWith("There is no feature " + name + "."), refused.getMessage());
            assertTrue(refused.getMessage().contains("sticky_notes"));
        }
        assertEquals("", Repository.git(root, "status", "--porcelain"));
    }

    @Test
    void nothingNamesAFeatureOfThisRepositoryThatIsGone(@TempDir Path folder) throws IOException {
        var copy = Repository.copyTo(folder);
        for (var feature : Feature.all(copy)) {
            var name = feature.name();
            RemoveFeature.run(copy, List.of(name));
            var text = Repository.text(copy);
            for (var place : List.of("features", "contracts", "migration", "api", "ws")) {
                var pattern = Pattern.compile("\\b" + place + "[./]" + name + "[./]");
                assertEquals(List.of(), matches(pattern, text));
            }
            assertEquals(List.of(), matches(Pattern.compile("(?i)only for the feature " + name), text));
            var properties = Files.readString(copy.resolve("backend/src/main/resources/application.properties"));
            assertEquals(List.of(), matches(Pattern.compile("(?m)^(%\\w+\\.)?" + name + "\\..*"), properties));
            Repository.git(copy, "restore", ".");
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private void write(String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, content);
    }
}
