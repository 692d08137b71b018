package org.acme.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Notes, version: "1"}
            paths:
              /notes:
                get:
                  parameters:
                  - {name: color, in: query, schema: {type: string, enum: [RED, BLUE]}}
                  responses:
                    "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Draft"}}}
                  responses:
                    "201": {description: Created}
            components:
              schemas:
                Color: {type: string, enum: [RED, BLUE]}
                Note:
                  required: [text]
                  properties: {text: {type: string}, color: {anyOf: [{$ref: "#/components/schemas/Color"}, {type: "null"}]}}
                Draft:
                  required: [text]
                  properties: {text: {type: string, maxLength: 20}, title: {type: [string, "null"]}, color: {anyOf: [{$ref: "#/components/schemas/Color"}, {type: "null"}]}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'    post:' | '    put:' | POST /notes is gone",
                "/notes: | /memos: | GET /notes is gone; POST /notes is gone",
                "name: color | name: colour | 'GET /notes, ?color is gone'",
                "name: color, | 'name: color, required: true,' | 'GET /notes, ?color is required now'",
                "'\"200\":' | '\"202\":' | 'GET /notes, response 200 is gone'",
                "'Note:\n      required: [text]' | 'Note:' | 'GET /notes, response 200 /text may be absent now'",
                "properties: {text: {type: string}, | properties: {body: {type: string}, |"
                        + " 'GET /notes, response 200 /text is gone'",
                "{text: {type: string}, | {text: {type: integer}, | 'GET /notes, response 200 /text has another type'",
                "maxLength: 20 | maxLength: 19 | 'POST /notes, request /text has another max length'",
                "'[string, \"null\"]' | string | 'POST /notes, request /title cannot be null any more'",
                "{text: {type: string}, | '{text: {type: [string, \"null\"]},' |"
                        + " 'GET /notes, response 200 /text can be null now'",
                "'Draft:\n      required: [text]' | 'Draft:\n      required: [text, title]' |"
                        + " 'POST /notes, request /title is required now'",
                "'title: {type: [string, \"null\"]}, ' | '' | 'POST /notes, request /title is gone'",
                "'Color: {type: string, enum: [RED, BLUE]}' | 'Color: {type: string, enum: [RED]}' |"
                        + " 'POST /notes, request /color cannot be BLUE any more'",
            })
    void areNamed(String text, String replacement, String changes) {
        assertEquals(List.of(changes.split("; ")), changes(text, replacement));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes | Memos",
                "{text: {type: string}, | '{text: {type: string}, seen: {type: boolean}, '",
                "'title: {type: [string, \"null\"]}' | 'title: {type: [string, \"null\"]}, subtitle: {type: string}'",
                "maxLength: 20 | maxLength: 21",
                "'  /notes:' | '  /memos: {get: {responses: {}}}\n  /notes:'",
            })
    void areOnlyThoseThatBreakClients(String text, String replacement) {
        assertEquals(List.of(), changes(text, replacement));
    }

    /** scripts/test has saved the document of the last release there, and prints the report. */
    @Test
    void areReported() throws IOException {
        var current = Files.readString(Path.of("../shared-contracts/openapi.yaml"));
        assertEquals(List.of(), BreakingChanges.between(current, current));

        var report = Path.of("target/contract-changes.txt");
        Files.deleteIfExists(report);
        var baseline = Path.of(System.getProperty("contracts.baseline", ""));
        if (Files.isRegularFile(baseline)) {
            Files.write(report, BreakingChanges.between(Files.readString(baseline), current));
        }
    }

    private static List<String> changes(String text, String replacement) {
        var changed = DOCUMENT.replace(text, replacement);
        assertNotEquals(DOCUMENT, changed);
        return BreakingChanges.between(DOCUMENT, changed);
    }
}
