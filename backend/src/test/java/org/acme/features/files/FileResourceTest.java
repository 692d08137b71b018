package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.content;
import static org.acme.features.files.FileRequests.path;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acme.support.Api;
import org.acme.support.Json;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FileResourceTest {
    private final FileRequests files = new FileRequests();

    @Test
    void keepsWhatWasUploaded() {
        var content = new byte[3_000_000];
        new Random(1).nextBytes(content);

        var answer = files.post("check.bin", "application/x-check", content);

        var file = Json.of(answer);
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(path(file)))
                .body("name", equalTo("check.bin"))
                .body("size", equalTo(content.length))
                .body("contentType", equalTo("application/x-check"))
                .body("sha256", equalTo("7c00a4d8ab3e8d1d23cf0adacf52823019994d70227c438abc179e2c6ad9a1f3"))
                .body("preview", equalTo("NONE"))
                .body("createdAt", notNullValue());
        assertArrayEquals(
                content,
                files.user()
                        .request()
                        .get(content(file))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }

    @Test
    void keepsAnEmptyFile() {
        var file = files.create("empty", new byte[0]);

        files.user().request().get(content(file)).then().statusCode(200).header("Content-Length", equalTo("0"));
    }

    @Test
    void listsFilesPageByPage() {
        for (int number = 0; number < 5; number++) {
            files.create("file " + number, new byte[5 - number]);
        }

        assertEquals(List.of("file 4", "file 3", "file 2", "file 1", "file 0"), names("-createdAt"));
        assertEquals(List.of("file 0", "file 1", "file 2", "file 3", "file 4"), names("name"));
        assertEquals(List.of("file 4", "file 3", "file 2", "file 1", "file 0"), names("size"));
    }

    @ParameterizedTest
    @CsvSource({"size=0,?size", "sort=colour,?sort", "after=x,?after"})
    void refusesAQueryThatItDoesNotUnderstand(String query, String pointer) {
        files.user().request().get("/api/files?" + query).then().spec(invalid(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/content", "/thumbnail"})
    void hidesFilesFromOthers(String what) {
        var file = files.create("mine.txt", bytes("mine"));
        var stranger = SignedInUser.create();

        stranger.request().get(path(file) + what).then().spec(problem(404, "not-found"));
        Api.request().get(path(file) + what).then().spec(problem(401, "unauthorized"));
    }

    @ParameterizedTest
    @CsvSource({"DELETE,''", "POST,/links"})
    void keepsOthersFromChangingFiles(Method method, String what) {
        var file = files.create("mine.txt", bytes("mine"));
        var stranger = SignedInUser.create();

        stranger.request().request(method, path(file) + what).then().spec(problem(404, "not-found"));

        stranger.request().get("/api/files").then().body("items", empty());
        files.user().request().get(path(file)).then().statusCode(200);
    }

    private List<String> names(String sort) {
        var names = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = files.user()
                    .request()
                    .queryParam("size", 2)
                    .queryParam("sort", sort)
                    .queryParam("after", after)
                    .get("/api/files")
                    .jsonPath();
            names.addAll(page.getList("items.name"));
            after = page.getString("nextCursor");
        }
        return names;
    }
}
