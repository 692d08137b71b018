package org.acme.features.files;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalDownloadTest {
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
}
