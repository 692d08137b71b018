package org.acme.features.files;

import static org.acme.features.files.FileRequests.path;
import static org.acme.features.files.Pictures.picture;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that may take more memory than there is have no thumbnail, and do no harm. */
@QuarkusTest
class UnfitPictureTest {
    private final FileRequests files = new FileRequests();

    @ParameterizedTest
    @MethodSource
    void isNotUnpacked(String name, byte[] picture) {
        var file = files.create(name, picture);
        assertEquals("IMAGE", file.getString("preview"));

        await().until(() -> files.thumbnail(file), is("NONE"));
        files.user()
                .request()
                .get(path(file) + "/thumbnail")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:not-found"));
    }

    static Stream<Arguments> isNotUnpacked() throws IOException {
        return Stream.of(
                arguments("many pixels", Pictures.pngThatClaims(50_000, 50_000)),
                arguments("a long line", picture("png", 65_536, 1)),
                arguments("many bytes", Pictures.pngWithChunk(4_000_000)),
                arguments("a PNG in a BMP", Pictures.bmpOfPng()));
    }

    @Test
    void isTriedAgainWhenAProcessEndedOverItOnce() throws IOException {
        assertEquals("READY", afterAttempts(1));
    }

    @Test
    void isNotTriedAgainWhenTwoProcessesEndedOverIt() throws IOException {
        assertEquals("NONE", afterAttempts(2));
    }

    /** What becomes of a picture at which so many processes had begun when they ended. */
    private String afterAttempts(int count) throws IOException {
        var file = files.create("picture", picture("png", 303, 303));
        await().until(() -> files.thumbnail(file), is("READY"));
        Database.query(
                "insert into thumbnail_attempt select id, ? from stored_file where id::text = ?",
                count,
                file.getString("id"));
        Database.query(
                "update stored_file set thumbnail = 'WAITING', thumbnail_id = null where id::text = ?",
                file.getString("id"));

        return await().until(() -> files.thumbnail(file), state -> !state.equals("WAITING"));
    }
}
