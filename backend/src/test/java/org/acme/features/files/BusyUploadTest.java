package org.acme.features.files;

import static org.acme.features.files.FileRequests.fileOf;
import static org.acme.features.files.FileRequests.id;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.acme.support.Database;
import org.acme.support.HeldRow;
import org.junit.jupiter.api.Test;

/** Uploads on which two are at work at the same time. */
@QuarkusTest
class BusyUploadTest {
    private final FileRequests files = new FileRequests();

    @Test
    void tellsNobodyToStartAgainWhileItBecomesAFile() throws Exception {
        var upload = files.begin(5, "hello.txt");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var quota = new HeldRow(
                        "select 1 from file_usage where owner_id = ?",
                        files.user().id())) {
            var last = executor.submit(() -> files.append(upload, 0, "hello"));
            quota.awaitWaiting(1);

            files.tus().head(upload).then().statusCode(423);
            files.append(upload, 0, "other").then().spec(problem(423, "upload-busy"));

            quota.commit();
            last.get().then().statusCode(204);
        }
        files.tus().head(upload).then().statusCode(200).header("Upload-Offset", equalTo("5"));
        files.user().request().get(fileOf(upload) + "/content").then().body(equalTo("hello"));
    }

    /** What a node would do that does not see the locks of another one. */
    @Test
    void keepsTheContentOfAFileWhoeverCompletesItAgain() {
        var upload = files.begin(5, "hello.txt");
        files.append(upload, 0, "hello").then().statusCode(204);
        Database.query(
                "insert into upload values (?, ?, 'again.txt', null, 5, 0, now() + interval '1 day')",
                id(upload),
                files.user().id());

        files.append(upload, 0, "other").then().spec(problem(423, "upload-busy"));

        assertEquals(
                List.of("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
                Database.query(
                        "select sha256 from content_reference where holder_id = ? and expires_at is null", id(upload)));
    }

    @Test
    void keepsNoOtherOneThatNobodyGoesOnWith() throws Exception {
        var busy = files.begin(10, "busy");
        var idle = new FileRequests();
        var forgotten = idle.begin(1000, "forgotten");
        try (var part = files.open(busy, 10)) {
            part.send("hello");
            await().until(() -> files.tus().head(busy).statusCode() == 423);
            expire(busy, 2);
            expire(forgotten, 1);

            await().until(() -> idle.used() == 0);
        }
    }

    @Test
    void keepsNoOtherOneWhoseBytesCannotBeDeleted() throws IOException {
        var stuck = files.begin(10, "stuck");
        files.append(stuck, 0, "hello").then().statusCode(204);
        var bytes = StoredBytes.unfinished(id(stuck));
        Files.delete(bytes);
        Files.createDirectory(bytes);
        var idle = new FileRequests();
        var forgotten = idle.begin(1000, "forgotten");
        expire(stuck, 2);
        expire(forgotten, 1);

        await().until(() -> idle.used() == 0);

        Files.delete(bytes);
        await().until(() -> files.used() == 0);
    }

    /** Another node gave the upload up, or a process ended while it wrote. */
    @Test
    void leavesNoBytesOfWhichNobodyKnows() throws IOException {
        var lost = StoredBytes.unfinished(UUID.randomUUID());
        Files.writeString(Files.createDirectories(lost.getParent()).resolve(lost.getFileName()), "hello");

        await().until(() -> Files.notExists(lost));
    }

    private static void expire(String upload, int seconds) {
        Database.query(
                "update upload set expires_at = now() - make_interval(secs => ?) where id = ?", seconds, id(upload));
    }
}
