package org.acme.features.files;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is refused an upload does not know its address, and so cannot give its room back. */
@QuarkusTest
class TusCreationTest {
    private final FileRequests files = new FileRequests();

    @AfterEach
    void tookNoRoom() {
        assertEquals(0, files.used());
    }

    @Test
    void failsWithAChecksumThatItCannotCheck() {
        first("hello")
                .header("Upload-Checksum", "crc32 AAAA")
                .post("/api/files/uploads")
                .then()
                .spec(invalid("Upload-Checksum"));
    }

    @Test
    void failsWithAPartOfWhichTheChecksumIsWrong() {
        first("hello")
                .header("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
                .post("/api/files/uploads")
                .then()
                .spec(problem(460, "checksum-mismatch"));
    }

    @Test
    void failsWithMoreThanWasAnnounced() {
        first("hello world and more").post("/api/files/uploads").then().spec(problem(413, "file-too-large"));
    }

    private RequestSpecification first(String part) {
        return files.part(0, part).header("Upload-Length", 11);
    }
}
