package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskSearchTest {
    private final TaskRequests tasks = new TaskRequests();

    @BeforeAll
    void create() {
        tasks.create(Map.of("title", "Paint the Fence", "description", "Dark blue", "status", "DONE"));
        tasks.create(Map.of("title", "Paint 100% of the door", "description", "snake_case!"));
        tasks.create(Map.of("title", "Élan", "status", "IN_PROGRESS"));
        tasks.create(Map.of("title", "ΟΔΟΣ in İstanbul"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paint        | Paint 100% of the door, Paint the Fence",
                "FENCE        | Paint the Fence",
                "ence         | Paint the Fence",
                "blue paint   | Paint the Fence",
                "paint élan   | ''",
                "ÉLAN         | Élan",
                "%            | Paint 100% of the door",
                "_            | Paint 100% of the door",
                "!            | Paint 100% of the door",
                "0%_          | ''",
                "'  fence  '  | Paint the Fence",
                "İstanbul     | ΟΔΟΣ in İstanbul",
                "ΟΔΟΣ         | ΟΔΟΣ in İstanbul",
                "'\t '        | Paint 100% of the door, Paint the Fence, Élan, ΟΔΟΣ in İstanbul",
                "''           | Paint 100% of the door, Paint the Fence, Élan, ΟΔΟΣ in İstanbul",
            })
    void findsTasksThatHaveAllWords(String words, String titles) {
        assertEquals(titles, titles(Map.of("q", words)));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 'Paint 100% of the door, ΟΔΟΣ in İstanbul'", "IN_PROGRESS, Élan", "DONE, Paint the Fence"})
    void findsTasksWithAStatus(String status, String title) {
        assertEquals(title, titles(Map.of("status", status)));
    }

    @Test
    void narrowsWithEachCondition() {
        assertEquals("Paint the Fence", titles(Map.of("q", "paint", "status", "DONE")));
    }

    @ParameterizedTest
    @CsvSource({"status, LATER", "status, done", "status, 0", "sort, size", "sort, -", "sort, NEWEST"})
    void refusesUnknownNames(String parameter, String value) {
        tasks.list(Map.of(parameter, value)).then().spec(invalid("?" + parameter));
    }

    @Test
    void refusesTooManyCharacters() {
        tasks.list(Map.of("q", "x".repeat(201))).then().spec(invalid("?q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b"})
    void refusesWhatCannotBeStored(String words) {
        tasks.list(Map.of("q", words)).then().statusCode(400);
    }

    private String titles(Map<String, String> parameters) {
        List<String> titles = tasks.list(parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.title");
        return String.join(", ", titles.stream().sorted().toList());
    }
}
