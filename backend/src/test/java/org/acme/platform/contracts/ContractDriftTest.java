package org.acme.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;

/** Whoever reviews a change sees in the committed document what it means for clients. */
@QuarkusTest
class ContractDriftTest {
    private static final Path COMMITTED = Path.of("../shared-contracts/openapi.yaml");
    private static final ObjectMapper SORTED = new YAMLMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void committedDocumentIsThatOfTheApplication() throws IOException {
        var document = Api.request().get("/q/openapi").asString();

        assertEquals(
                sorted(document),
                sorted(Files.readString(COMMITTED)),
                "shared-contracts/openapi.yaml is not what the application does:"
                        + " run scripts/contracts, look at the difference, and commit it");
    }

    /** The order of members means nothing, and depends on who wrote the document. */
    private static String sorted(String document) throws JsonProcessingException {
        return SORTED.writeValueAsString(SORTED.readValue(document, Object.class));
    }
}
