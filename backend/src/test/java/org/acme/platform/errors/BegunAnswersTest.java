package org.acme.platform.errors;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BegunAnswersTest {
    @Test
    void areCutWhenTheyFail() throws Exception {
        try (var stream = RawStream.open(SignedInUser.create(), "GET /api/test/failing-answers/begun HTTP/1.1")) {
            var answer = stream.readToEnd();

            assertFalse(answer.contains("urn:problem"), "a problem in the middle of a body");
            assertFalse(answer.endsWith("0\r\n\r\n"), "an end of the body");
        }
    }
}
