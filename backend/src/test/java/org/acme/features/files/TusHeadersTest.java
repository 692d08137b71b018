package org.acme.features.files;

import static org.acme.features.files.FileRequests.fileOf;
import static org.acme.features.files.FileRequests.id;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers in which clients say what they upload (tus 1.0). */
@QuarkusTest
class TusHeadersTest {
    private final FileRequests files = new FileRequests();

    /** For clients between which and the server somebody lets only GET and POST through. */
    @Test
    void takesTheMethodFromAHeader() {
        var upload = files.begin(11, "hello.txt");

        files.part(0, "hello")
                .header("X-HTTP-Method-Override", "PATCH")
                .post(upload)
                .then()
                .statusCode(204)
                .header("Upload-Offset", equalTo("5"));
        files.tus()
                .header("X-HTTP-Method-Override", "DELETE")
                .post(upload)
                .then()
                .statusCode(204);
        files.tus().head(upload).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "+5", "9223372036854775808"})
    void refusesASizeThatIsNone(String size) {
        files.tus()
                .header("Upload-Length", size)
                .post("/api/files/uploads")
                .then()
                .spec(invalid("Upload-Length"));
    }

    @Test
    void refusesAnotherVersion() {
        files.user()
                .request()
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", 1)
                .post("/api/files/uploads")
                .then()
                .spec(problem(412, "unknown-tus-version"))
                .header("Tus-Version", equalTo("1.0.0"));
    }

    /** RFC 9110, section 5.6.7. */
    @Test
    void tellsWhenAnUploadExpiresAsHttpWritesDates() {
        var upload = files.begin(11, "hello.txt");
        Database.query("update upload set expires_at = '2099-01-05T06:07:08Z' where id = ?", id(upload));

        files.tus().head(upload).then().header("Upload-Expires", equalTo("Mon, 05 Jan 2099 06:07:08 GMT"));
    }

    @Test
    void tellsItsVersionToWhoeverAsksForWhatItDoesNotHave() {
        var upload = files.begin(5, "hello.txt");

        files.tus()
                .get("/api/files/uploads")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", equalTo("OPTIONS, POST"))
                .header("Tus-Resumable", equalTo("1.0.0"));
        files.tus()
                .put(upload)
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Tus-Resumable", equalTo("1.0.0"));
        files.part(0, "hello")
                .contentType("text/plain")
                .patch(upload)
                .then()
                .spec(problem(415, "unsupported-media-type"))
                .header("Tus-Resumable", equalTo("1.0.0"));
        files.user().request().get("/api/files").then().statusCode(200).header("Tus-Resumable", nullValue());
    }

    @Test
    void takesNameAndTypeFromTheMetadata() {
        var upload = files.begin(5, "über/naïve.txt");
        files.append(upload, 0, "hello");

        files.user().request().get(fileOf(upload)).then().body("name", equalTo("naïve.txt"));
    }

    /** RFC 9110, section 9.3.7. */
    @Test
    void tellsTheMethodsOfAnUpload() {
        files.tus()
                .options(files.begin(5, "hello.txt"))
                .then()
                .statusCode(200)
                .header("Allow", equalTo("DELETE, HEAD, OPTIONS, PATCH"));
    }

    /** Extension creation. */
    @Test
    void tellsTheMetadataAsTheClientSentIt() {
        var metadata = "filename aGVsbG8udHh0,filetype dGV4dC9wbGFpbg==,draft";
        var upload = files.tus()
                .header("Upload-Length", 5)
                .header("Upload-Metadata", metadata)
                .post("/api/files/uploads")
                .header("Location");

        files.tus().head(upload).then().statusCode(200).header("Upload-Metadata", equalTo(metadata));
    }

    @Test
    void refusesMetadataThatCannotBeRead() {
        files.tus()
                .header("Upload-Length", 1)
                .header("Upload-Metadata", "filename ###")
                .post("/api/files/uploads")
                .then()
                .spec(invalid("Upload-Metadata"));
    }
}
