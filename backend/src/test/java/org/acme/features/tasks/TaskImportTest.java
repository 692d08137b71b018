package org.acme.features.tasks;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TaskImportTest {
    private final TaskLines tasks = new TaskLines();

    @Test
    void createsWhatIsValidAndNamesWhatIsNot() throws Exception {
        var report = tasks.report(
                "", "{\"title\": \"one\"}", "", "{\"title\": \"\"}", "{\"title\":", "{\"title\": \"two\"}");

        assertEquals(List.of("refused", "refused", "done"), types(report));
        assertEquals(3, report.getFirst().getInt("line"));
        assertEquals("/title", report.getFirst().getString("problem.errors[0].pointer"));
        assertEquals(4, report.get(1).getInt("line"));
        assertEquals("urn:problem:malformed-json", report.get(1).getString("problem.type"));
        assertDone(report, 5, 2, 2);
        assertEquals(List.of("one", "two"), titles());
    }

    @Test
    void createsNothingWhenItIsAllOrNothing() throws Exception {
        var report = tasks.report("?atomic=true", "{\"title\": \"one\"}", "{\"title\": \"\"}", "{}");

        assertEquals(List.of("refused", "refused", "failed"), types(report));
        assertEquals("urn:problem:lines-refused", report.getLast().getString("problem.type"));
        assertEquals(List.of(), titles());
        assertDone(tasks.report("?atomic=true", "{\"title\": \"one\"}"), 1, 1, 0);
    }

    /** What REST refuses, the import refuses with the same words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"title\": \"  \"}",
                "{\"title\": 5}",
                "{\"title\": \"a\", \"titel\": \"b\"}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\", \"status\": \"open\"}",
                "{\"title\": \"a\", \"status\": 1}",
                "{\"title\": \"a\", \"dueDate\": \"2031-02-30\"}",
                "{\"title\": \"a\", \"dueDate\": \"+999999999-12-31\"}",
                "{\"title\": \"a\", \"dueDate\": \" 2031-02-28\"}",
                "{\"title\": \"a\", \"dueDate\": [2031, 2, 28]}",
                "{\"title\": \"\\u0000\"}",
                "{\"title\": \"\\ud800\"}",
                "{\"title\": \"a\"} {}",
                "not json",
            })
    void refusesWhatRestRefuses(String line) throws Exception {
        var rest = tasks.user()
                .json(line)
                .post("/api/tasks")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertEquals(rest.getMap(""), tasks.report("", line).getFirst().getMap("problem"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void hasTheLimitsOfRest(int length) throws Exception {
        var line = "{\"title\": \"%s\"}".formatted("t".repeat(length));

        assertDone(tasks.report("", line), 1, length == 200 ? 1 : 0, length == 200 ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?atomic=1", "?atomic=yes", "?atomic=TRUE"})
    void refusesWhatDoesNotSayWhetherItIsAllOrNothing(String query) throws Exception {
        var refusal = tasks.report(query, "{\"title\": \"one\"}", "{}").getFirst();

        assertEquals("?atomic", refusal.getString("errors[0].pointer"));
        assertEquals(List.of(), titles());
    }

    @Test
    void readsLinesHoweverTheyEnd() throws Exception {
        var body = "\uFEFF{\"title\": \"mark\"}\r\n\r\n{\"title\": \"crlf\"}\r\n{\"title\": \"end\"}";

        assertDone(TaskLines.lines(tasks.send("", BodyPublishers.ofString(body))), 4, 3, 0);
        assertEquals(List.of("mark", "crlf", "end"), titles());
    }

    @Test
    void refusesBytesThatAreNoText() throws Exception {
        var body = "{\"title\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        var report = TaskLines.lines(tasks.send("", BodyPublishers.ofByteArray(body)));

        assertEquals("urn:problem:malformed-json", report.getFirst().getString("problem.type"));
        assertDone(report, 1, 0, 1);
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws Exception {
        var report = tasks.report("", "{\"title\": \"" + "t".repeat(200_000) + "\"}", "{\"title\": \"next\"}");

        assertEquals("urn:problem:line-too-long", report.getFirst().getString("problem.type"));
        assertDone(report, 2, 1, 1);
    }

    @Test
    void takesAnEmptyBody() throws Exception {
        assertDone(tasks.report(""), 0, 0, 0);
    }

    /** More than a batch, and more than one report of progress. */
    @Test
    void keepsTheOrder() throws Exception {
        var lines = IntStream.range(0, 1234)
                .mapToObj("{\"title\": \"%d\"}"::formatted)
                .collect(joining("\n"));

        var answer = tasks.send("", BodyPublishers.ofString(lines));

        assertTrue(
                answer.body().contains("{\"type\":\"progress\",\"lines\":1000,\"valid\":1000,\"refused\":0}"),
                answer.body());
        assertDone(TaskLines.lines(answer), 1234, 1234, 0);
        assertEquals(IntStream.range(0, 1234).mapToObj(String::valueOf).toList(), titles());
    }

    /** A report that nobody reads has to stay small; what it leaves out is counted. */
    @Test
    void endsTheReportOnRefusedLinesSomewhere() throws Exception {
        var report = tasks.send("", BodyPublishers.ofString("x\n".repeat(100_000)))
                .body()
                .lines()
                .filter(line -> !line.startsWith("{\"type\":\"progress\""))
                .toList();

        var done = JsonPath.from(report.getLast());
        assertEquals(100_000, done.getInt("refused"));
        assertTrue(done.getInt("unreported") > 10_000, done::prettify);
        assertEquals(100_000, report.size() - 1 + done.getInt("unreported"));
    }

    /** What was exported can be imported as it is. */
    @Test
    void takesAnExport() throws Exception {
        tasks.report(
                "", "{\"title\": \"one\", \"dueDate\": \"2031-02-28\", \"status\": \"DONE\"}", "{\"title\": \"two\"}");
        var other = new TaskLines(SignedInUser.create());

        assertDone(other.report("", tasks.export().toArray(String[]::new)), 2, 2, 0);

        var copy = JsonPath.from(other.export().getFirst());
        assertEquals("2031-02-28", copy.getString("dueDate"));
        assertEquals("DONE", copy.getString("status"));
    }

    private List<String> titles() throws Exception {
        return JsonPath.from("[" + String.join(",", tasks.export()) + "]").getList("title");
    }

    private static List<String> types(List<JsonPath> report) {
        return report.stream().map(line -> line.getString("type")).toList();
    }

    private static void assertDone(List<JsonPath> report, int lines, int created, int refused) {
        var done = report.getLast();
        assertEquals("done", done.getString("type"), done::prettify);
        assertEquals(
                List.of(lines, created, refused),
                List.of(done.getInt("lines"), done.getInt("created"), done.getInt("refused")));
    }
}
