package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String BEFORE = """
            ---
            openapi: 3.1.0
            components:
              schemas:
                AccountView:
                  type: object
                  properties:
                    id:
                      $ref: "#/components/schemas/UUID"
                LiveSignal:
                  type: object
                LocalDate:
                  type: string
                  examples:
                  - 2022-03-10
                NoteEvent:
                  type: object
                NoteView:
                  properties:
                    id:
                      $ref: "#/components/schemas/UUID"
                    written:
                      $ref: "#/components/schemas/LocalDate"
                PageNoteView:
                  properties:
                    items:
                      items:
                        $ref: "#/components/schemas/NoteView"
                UUID:
                  type: string
              responses:
                Problem:
                  description: Why
            tags:
            - name: accounts
            - name: notes
              description: What people write
            paths:
              /api/account:
                get:
                  tags:
                  - accounts
                  responses:
                    "200":
                      $ref: "#/components/schemas/AccountView"
              /api/notes:
                get:
                  tags:
                  - notes
                  responses:
                    "200":
                      $ref: "#/components/schemas/PageNoteView"
            """;
    private static final String AFTER = """
            ---
            openapi: 3.1.0
            components:
              schemas:
                AccountView:
                  type: object
                  properties:
                    id:
                      $ref: "#/components/schemas/UUID"
                LiveSignal:
                  type: object
                UUID:
                  type: string
              responses:
                Problem:
                  description: Why
            tags:
            - name: accounts
            paths:
              /api/account:
                get:
                  tags:
                  - accounts
                  responses:
                    "200":
                      $ref: "#/components/schemas/AccountView"
            """;

    @Test
    void losesTheOperationsOfAFeatureAndWhatOnlyTheyUse() {
        assertEquals(AFTER, ApiDocument.without(BEFORE, "notes", Set.of("NoteView", "NoteEvent")));
    }

    @Test
    void keepsTheRest() {
        assertEquals(BEFORE, ApiDocument.without(BEFORE, "note", Set.of("Note")));
    }
}
