package org.acme.features.files;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalDownloadTest {
    private static final String LONG_AGO = "Sun, 06 Nov 1994 08:49:37 GMT";

    private final FileRequests files = new FileRequests();
    private final String digits = files.createContent("0123456789");

    /** RFC 9110, section 14.2. */
    @ParameterizedTest
    @ValueSource(strings = {"bytes=2-4", "bytes=20-"})
    void answersHeadWithoutLookingAtRanges(String range) {
        files.user()
                .request()
                .header("Range", range)
                .head(digits)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo("10"))
                .header("Content-Range", nullValue());
    }

    @Test
    void sendsNothingButTheContentThatTheClientExpects() {
        var tag = files.user().request().head(digits).header("ETag");

        files.user().request().header("If-Match", tag).get(digits).then().statusCode(200);
        files.user()
                .request()
                .header("If-Match", "\"another\"")
                .get(digits)
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    /** RFC 9110, sections 13.1.3 and 13.1.4: times count where the client sends no tags. */
    @Test
    void comparesTimes() {
        var content = files.user().request().head(digits);
        var modified = content.header("Last-Modified");

        conditional("If-Modified-Since", modified).statusCode(304).header("ETag", equalTo(content.header("ETag")));
        conditional("If-Modified-Since", LONG_AGO).statusCode(200);
        conditional("If-Modified-Since", "yesterday").statusCode(200);
        conditional("If-Unmodified-Since", modified).statusCode(200);
        conditional("If-Unmodified-Since", LONG_AGO).spec(problem(412, "precondition-failed"));
        conditional("If-Unmodified-Since", "yesterday").statusCode(200);
    }

    @Test
    void comparesNoTimesWhereThereAreTags() {
        var content = files.user().request().head(digits);
        var tag = content.header("ETag");

        files.user()
                .request()
                .header("If-None-Match", "\"another\"")
                .header("If-Modified-Since", content.header("Last-Modified"))
                .get(digits)
                .then()
                .statusCode(200);
        files.user()
                .request()
                .header("If-Match", tag)
                .header("If-Unmodified-Since", LONG_AGO)
                .get(digits)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse conditional(String condition, String value) {
        return files.user().request().header(condition, value).get(digits).then();
    }
}
