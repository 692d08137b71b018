// Only for the feature tasks.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A repository with the feature tasks and a bit of another. */
record SmallRepository(Path root) {
    void make() throws IOException {
        write("backend/src/main/java/some/features/tasks/Task.java", "class Task {\n    Row row;\n}\n");
        write(
                "backend/src/main/resources/db/migration/tasks/V20200101_1000__tasks.sql",
                "create table task (id uuid);\n");
        write(
                "backend/src/main/resources/db/migration/tasks/V20200102_1000__due.sql",
                "alter table task add due date;\n");
        write(
                "backend/src/main/resources/db/migration/rooms/V29991231_2359__rooms.sql",
                "create table seat (id uuid);\n");
        write(
                "backend/src/main/resources/application.properties",
                "quarkus.quinoa.ignored-path-prefixes=/api,/q\n"
                        + "%prod.quarkus.quinoa.ignored-path-prefixes=/api,/q,/assets\n");
        write("backend/src/main/java/some/platform/Session.java", "class Session {}\n");
        write("backend/src/test/java/some/features/tasks/TaskTest.java", "class TaskTest {}\n");
        write("backend/src/test/java/some/features/tasks/OnceTest.java", "// Only for the feature tasks.\n");
        write("shared-contracts/src/main/java/some/contracts/tasks/TaskView.java", "record TaskView() {}\n");
        write("shared-contracts/openapi.yaml", """
                ---
                openapi: 3.1.0
                components:
                  schemas:
                    PageTaskView:
                      properties:
                        items:
                          items:
                            $ref: "#/components/schemas/TaskView"
                    TaskView:
                      required:
                      - task
                      - type
                    GuestDraftPatch:
                      type: object
                tags:
                - name: tasks
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
                """);
        write("frontend/src/app/routes.tsx", "path: 'accounts'\n");
        write("frontend/src/features/tasks/feature.tsx", "path: 'tasks'\n");
        write("frontend/src/features/tasks/taskLists.ts", "lists(task)\n");
        write("frontend/package.json", "{}");
        write("frontend/package-lock.json", "{}");
        Repository.git(root, "init", "--quiet");
        Repository.commit(root);
    }

    String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    void write(String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, content);
    }
}
