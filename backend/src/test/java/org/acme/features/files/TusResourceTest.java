package org.acme.features.files;

import static org.acme.features.files.FileRequests.fileOf;
import static org.acme.features.files.FileRequests.id;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TusResourceTest {
    private final FileRequests files = new FileRequests();

    @Test
    void tellsWhatItCanDo() {
        Api.request()
                .options("/api/files/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Version", equalTo("1.0.0"))
                .header("Tus-Extension", equalTo("creation,creation-with-upload,expiration,checksum,termination"))
                .header("Tus-Checksum-Algorithm", containsString("sha1"))
                .header("Tus-Max-Size", notNullValue());
    }

    @Test
    void makesAFileOfItsParts() {
        var upload = files.begin(11, "hello.txt");

        files.append(upload, 0, "hello ")
                .then()
                .statusCode(204)
                .header("Upload-Offset", equalTo("6"))
                .header("Upload-Expires", containsString("GMT"))
                .header("Tus-Resumable", equalTo("1.0.0"));
        files.tus()
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", equalTo("6"))
                .header("Upload-Length", equalTo("11"))
                .header("Cache-Control", containsString("no-store"));
        files.append(upload, 6, "world").then().statusCode(204).header("Upload-Offset", equalTo("11"));

        var file = fileOf(upload);
        files.user()
                .request()
                .get(file)
                .then()
                .body("name", equalTo("hello.txt"))
                .body("size", equalTo(11))
                .body("sha256", equalTo("b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"));
        files.user().request().get(file + "/content").then().body(equalTo("hello world"));
        // Who missed the last answer hears it again.
        files.tus().head(upload).then().statusCode(200).header("Upload-Offset", equalTo("11"));
    }

    @Test
    void takesTheFirstPartWithTheCreation() {
        var answer = files.part(0, "hello").header("Upload-Length", 11).post("/api/files/uploads");

        answer.then().statusCode(201).header("Upload-Offset", equalTo("5"));
        files.append(answer.header("Location"), 5, " world").then().statusCode(204);
    }

    @Test
    void makesAFileOfNothing() {
        var upload = files.begin(0, "nothing");

        files.user().request().get(fileOf(upload)).then().statusCode(200).body("size", equalTo(0));
    }

    @Test
    void refusesAWrongOffset() {
        var upload = files.begin(11, "hello.txt");
        files.append(upload, 0, "hello ");

        files.append(upload, 5, "world").then().spec(problem(409, "wrong-offset"));
        files.append(upload, 7, "world").then().spec(problem(409, "wrong-offset"));
        files.tus().head(upload).then().header("Upload-Offset", equalTo("6"));
    }

    @Test
    void refusesToGoOnWithAFile() {
        var upload = files.begin(5, "hello.txt");
        files.append(upload, 0, "hello");

        files.append(upload, 0, "hello").then().spec(problem(409, "wrong-offset"));
        files.append(upload, 5, "").then().statusCode(204).header("Upload-Offset", equalTo("5"));
    }

    @Test
    void refusesMoreThanWasAnnounced() {
        var upload = files.begin(5, "hello.txt");

        files.append(upload, 0, "hello world").then().spec(problem(413, "file-too-large"));
    }

    @Test
    void forgetsWhatIsTerminated() {
        var upload = files.begin(1000, "hello.txt");
        files.append(upload, 0, "hello");
        assertEquals(1000, files.used());

        files.tus().delete(upload).then().statusCode(204).header("Tus-Resumable", equalTo("1.0.0"));

        files.tus().head(upload).then().statusCode(404);
        files.append(upload, 5, "x").then().spec(problem(404, "not-found"));
        assertEquals(0, files.used());
    }

    @Test
    void givesUpWhatNobodyGoesOnWith() {
        var upload = files.begin(1000, "hello.txt");
        files.append(upload, 0, "hello");
        Database.query("update upload set expires_at = now() - interval '1 second' where id = ?", id(upload));

        files.append(upload, 5, "x").then().statusCode(oneOf(410, 404));
        await().until(() -> files.used() == 0);
        files.tus().head(upload).then().statusCode(404);
    }

    @Test
    void hidesUploadsFromOthers() {
        var upload = files.begin(5, "hello.txt");
        var stranger = new FileRequests(SignedInUser.create());

        stranger.tus().head(upload).then().statusCode(404);
        stranger.append(upload, 0, "hello").then().spec(problem(404, "not-found"));
        stranger.tus().delete(upload).then().spec(problem(404, "not-found"));
    }
}
