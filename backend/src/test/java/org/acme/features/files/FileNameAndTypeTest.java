package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.content;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told of the name and the type of a file (RFC 6266, RFC 9110). */
@QuarkusTest
class FileNameAndTypeTest {
    private final FileRequests files = new FileRequests();
    private final String digits = files.createContent("0123456789");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "%PDF-1.7\n"
            })
    void isInertWhateverItsNameSays(String dangerous) {
        var file = Json.of(files.post("picture.png", "image/png", bytes(dangerous)));

        assertEquals("NONE", file.getString("preview"));
        files.user()
                .request()
                .get(content(file))
                .then()
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment;"))
                .header("Content-Security-Policy", startsWith("sandbox; default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void showsTextAsText() {
        files.user()
                .request()
                .get(digits)
                .then()
                .contentType("text/plain;charset=UTF-8")
                .header("Content-Disposition", startsWith("inline;"))
                .header("Content-Security-Policy", startsWith("sandbox;"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Windows\\win.ini, win.ini",
        "'a\r\nSet-Cookie: b', 'aSet-Cookie: b'",
        "'bell\u0007.txt', bell.txt",
        "'', file",
        ".., file",
        "'gpj.\u202eexe', gpj.exe",
        "'übergröße \u732b.txt', 'übergröße \u732b.txt'"
    })
    void givesAnyNameOneSafeLine(String given, String name) {
        var file = files.create(given, bytes("x"));

        assertEquals(name, file.getString("name"));
        files.user()
                .request()
                .get(content(file))
                .then()
                .header("Set-Cookie", nullValue())
                .header("Content-Disposition", not(containsString("..")));
    }

    @Test
    void keepsTheEndingOfALongName() {
        var name = files.create("x".repeat(300) + ".jpeg", bytes("x")).getString("name");

        assertEquals("x".repeat(250) + ".jpeg", name);
    }

    @Test
    void writesANameInAnyScript() {
        var file = files.create("naïve \"\u732b\".txt", bytes("x"));

        files.user()
                .request()
                .get(content(file))
                .then()
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"na_ve ___.txt\"; "
                                + "filename*=UTF-8''na%C3%AFve%20%22%E7%8C%AB%22.txt"));
    }

    @Test
    void opensByALinkWithoutAToken() {
        var link = files.user()
                .request()
                .post(digits.replace("content", "links"))
                .then()
                .statusCode(200)
                .body("expiresAt", notNullValue())
                .extract()
                .jsonPath()
                .getString("url");

        Api.request()
                .header("Range", "bytes=2-4")
                .get(link)
                .then()
                .statusCode(206)
                .body(equalTo("234"));
        Api.request().get(link + "x").then().spec(problem(404, "link-expired"));
        Database.query("update file_link set expires_at = now() - interval '1 second'");
        Api.request().get(link).then().spec(problem(404, "link-expired"));
    }
}
