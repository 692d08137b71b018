package org.acme.features.files;

import static org.acme.features.files.FileRequests.content;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FileContentTest {
    private static final String DIGITS = "0123456789";

    private final FileRequests files = new FileRequests();
    private final String digits = files.createContent(DIGITS);

    @Test
    void tellsEverythingAboutTheWholeAndItsParts() {
        files.user()
                .request()
                .get(digits)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo("10"))
                .header("Accept-Ranges", equalTo("bytes"))
                .header("ETag", startsWith("\"84d89877f0d4041efb6bf91a16f0248f"))
                .header("Last-Modified", containsString("GMT"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(equalTo(DIGITS));
    }

    /** Browsers obey the stricter of two headers, and would keep nothing. */
    @Test
    void replacesTheHeadersThatEveryAnswerHas() {
        var headers = files.user().request().get(digits).headers();

        assertEquals(List.of("private, no-cache"), headers.getValues("Cache-Control"));
        assertEquals(List.of("no-referrer"), headers.getValues("Referrer-Policy"));
        assertEquals(1, headers.getValues("Content-Security-Policy").size());
    }

    @Test
    void answersHeadWithoutTheBytes() {
        files.user()
                .request()
                .head(digits)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo("10"))
                .header("ETag", notNullValue())
                .body(equalTo(""));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, bytes 0-0/10",
        "bytes=2-4, 234, bytes 2-4/10",
        "bytes=7-, 789, bytes 7-9/10",
        "bytes=7-1000000000000, 789, bytes 7-9/10",
        "bytes=-3, 789, bytes 7-9/10",
        "bytes=-1000, 0123456789, bytes 0-9/10",
        "'bytes=20-30,3-3', 3, bytes 3-3/10"
    })
    void sendsARange(String range, String content, String contentRange) {
        range(range)
                .statusCode(206)
                .header("Content-Range", equalTo(contentRange))
                .header("Content-Length", equalTo(String.valueOf(content.length())))
                .body(equalTo(content));
    }

    @Test
    void sendsSeveralRanges() {
        var answer = range("bytes=0-1,5-6,-1").statusCode(206).extract();

        var boundary = answer.contentType().replaceFirst("multipart/byteranges; *boundary=", "");
        var body = answer.body().asString();
        assertEquals(body.length(), Integer.parseInt(answer.header("Content-Length")));
        assertTrue(body.startsWith("\r\n--" + boundary + "\r\n"), body);
        assertTrue(body.contains("Content-Range: bytes 5-6/10\r\n\r\n56\r\n--" + boundary), body);
        assertTrue(body.endsWith("Content-Range: bytes 9-9/10\r\n\r\n9\r\n--" + boundary + "--\r\n"), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=5-2",
                "bytes=x-y",
                "lines=1-2",
                "bytes=",
                "bytes=0-5,3-8",
                "bytes=0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0"
            })
    void sendsTheWholeInsteadOfRangesThatItMayIgnore(String range) {
        range(range).statusCode(200).body(equalTo(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20,30-40", "bytes=-0"})
    void refusesRangesThatDoNotExist(String range) {
        range(range).spec(problem(416, "unsatisfiable-range")).header("Content-Range", equalTo("bytes */10"));
    }

    @Test
    void sendsARangeOnlyOfTheContentThatTheClientHas() {
        var whole = files.user().request().get(digits);

        ifRange(whole.header("ETag")).statusCode(206).body(equalTo("234"));
        ifRange(whole.header("Last-Modified")).statusCode(206).body(equalTo("234"));
        ifRange("\"another\"").statusCode(200).body(equalTo(DIGITS));
        ifRange("W/" + whole.header("ETag")).statusCode(200).body(equalTo(DIGITS));
    }

    @Test
    void sendsNothingThatTheClientHas() {
        var tag = files.user().request().get(digits).header("ETag");

        files.user()
                .request()
                .header("If-None-Match", tag)
                .get(digits)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        files.user()
                .request()
                .header("If-None-Match", "\"another\"")
                .get(digits)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse range(String range) {
        return files.user().request().header("Range", range).get(digits).then();
    }

    private ValidatableResponse ifRange(String condition) {
        return files.user()
                .request()
                .header("Range", "bytes=2-4")
                .header("If-Range", condition)
                .get(digits)
                .then();
    }
}
