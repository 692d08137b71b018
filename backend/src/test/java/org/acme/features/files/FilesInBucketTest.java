package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.content;
import static org.acme.features.files.FileRequests.fileOf;
import static org.acme.features.files.FileRequests.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The same files, when their bytes are in an object store. */
@QuarkusTest
@QuarkusTestResource(value = S3Server.class, restrictToAnnotatedClass = true)
class FilesInBucketTest {
    private final FileRequests files = new FileRequests();

    @Inject
    S3Client store;

    /** The second is so large that it goes in parts. */
    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 20_000_000})
    void comeBackAsTheyWere(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        var file = files.create("large", bytes);

        assertEquals(size, stored(file.getString("sha256")));
        assertArrayEquals(bytes, files.user().request().get(content(file)).asByteArray());
    }

    @Test
    void areReadInRanges() {
        var digits = files.createContent("0123456789");

        files.user()
                .request()
                .header("Range", "bytes=2-4")
                .get(digits)
                .then()
                .statusCode(206)
                .header("Content-Length", equalTo("3"))
                .body(equalTo("234"));
        files.user()
                .request()
                .header("Range", "bytes=0-1,-1")
                .get(digits)
                .then()
                .statusCode(206)
                .body(containsString("bytes 9-9/10\r\n\r\n9"));
        files.user().request().head(digits).then().statusCode(200).header("Content-Length", equalTo("10"));
    }

    @Test
    void areUploadedInParts() {
        var upload = files.begin(11, "hello.txt");
        files.append(upload, 0, "hello ").then().statusCode(204);
        files.append(upload, 6, "world").then().statusCode(204);

        files.user().request().get(fileOf(upload) + "/content").then().body(equalTo("hello world"));
    }

    @Test
    void areDeleted() {
        var file = files.create("file", bytes("to be deleted"));

        files.user().request().delete(path(file)).then().statusCode(204);

        assertThrows(NoSuchKeyException.class, () -> stored(file.getString("sha256")));
    }

    private long stored(String sha256) {
        return store.headObject(object -> object.bucket(S3Server.BUCKET).key(sha256))
                .contentLength();
    }
}
