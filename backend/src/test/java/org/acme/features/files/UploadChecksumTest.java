package org.acme.features.files;

import static org.acme.features.files.FileRequests.fileOf;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadChecksumTest {
    private final FileRequests files = new FileRequests();

    @Test
    void keepsAPartOfWhichTheChecksumIsRight() {
        var upload = files.begin(11, "hello.txt");

        files.part(0, "hello world")
                .header("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
                .patch(upload)
                .then()
                .statusCode(204)
                .header("Upload-Offset", equalTo("11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256", "md5"})
    void keepsNothingOfAPartOfWhichTheChecksumIsWrong(String algorithm) {
        var upload = files.begin(11, "hello.txt");
        files.append(upload, 0, "hello ");

        files.part(6, "world")
                .header("Upload-Checksum", algorithm + " Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
                .patch(upload)
                .then()
                .spec(problem(460, "checksum-mismatch"));

        files.tus().head(upload).then().header("Upload-Offset", equalTo("6"));
        files.append(upload, 6, "there").then().statusCode(204);
        files.user().request().get(fileOf(upload) + "/content").then().body(equalTo("hello there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crc32 AAAA", "sha1", "sha1 ?"})
    void refusesAChecksumThatItCannotCheck(String checksum) {
        var upload = files.begin(5, "hello.txt");

        files.part(0, "hello")
                .header("Upload-Checksum", checksum)
                .patch(upload)
                .then()
                .spec(invalid("Upload-Checksum"));
    }
}
