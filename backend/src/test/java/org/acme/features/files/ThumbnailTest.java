package org.acme.features.files;

import static org.acme.features.files.FileRequests.id;
import static org.acme.features.files.FileRequests.path;
import static org.acme.features.files.Pictures.picture;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.acme.support.Database;
import org.acme.support.HeldRow;
import org.acme.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ThumbnailTest {
    private final FileRequests files = new FileRequests();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void isMadeOfPictures(String format) throws IOException {
        var file = files.create("no ending", picture(format, 1600, 800));
        assertEquals("IMAGE", file.getString("preview"));

        awaitThumbnail(file);

        var small = files.user()
                .request()
                .get(path(file) + "/thumbnail")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(small));
        assertEquals(256, image.getWidth());
        assertEquals(128, image.getHeight());
    }

    @Test
    void isNotOpenedWhenNobodyReadsIt() throws IOException {
        var file = files.create("picture", picture("png", 300, 300));
        awaitThumbnail(file);
        Files.delete(StoredBytes.path(hash(file)));

        files.user().request().head(path(file) + "/thumbnail").then().statusCode(200);
    }

    /** More pictures than there are threads for what runs in the background. */
    @Test
    void keepsNothingElseWaiting() throws Exception {
        var picture = picture("png", 2, 2);
        var first = files.create("first", picture);
        awaitThumbnail(first);
        var other = new FileRequests();
        var forgotten = other.begin(1000, "forgotten");
        try (var thumbnail = new HeldRow("select 1 from stored_content where sha256 = ?", hash(first))) {
            files.create("second", picture);
            thumbnail.awaitWaiting(1);
            for (int number = 0; number < 200; number++) {
                files.create("another", picture);
            }
            Database.query("update upload set expires_at = now() - interval '1 second' where id = ?", id(forgotten));

            await().until(() -> other.used() == 0);
        }
    }

    @Test
    void isMadeOnceThePictureCanBeReadAgain() throws IOException {
        var file = files.create("away", picture("png", 301, 301));
        awaitThumbnail(file);
        var bytes = StoredBytes.path(file.getString("sha256"));
        var elsewhere = Files.move(bytes, bytes.resolveSibling("elsewhere"));
        Database.query(
                "update stored_file set thumbnail = 'WAITING', thumbnail_id = null where id::text = ?",
                file.getString("id"));

        awaitThumbnail(files.create("there", picture("png", 302, 302)));
        Files.move(elsewhere, bytes);

        awaitThumbnail(file);
    }

    private void awaitThumbnail(Json file) {
        await().until(() -> files.thumbnail(file), is("READY"));
    }

    /** Of the thumbnail. */
    private static String hash(Json file) {
        return Database.query("select thumbnail_sha256 from stored_file where id::text = ?", file.getString("id"))
                .getFirst();
    }
}
