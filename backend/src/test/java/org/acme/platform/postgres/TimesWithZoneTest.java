package org.acme.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimesWithZoneTest {
    @Inject
    EntityManager entities;

    @Test
    @Transactional
    void tellPostgresqlWhatTheyAre() {
        var type = entities.createNativeQuery("select cast(pg_typeof(:moment) as text)", String.class)
                .setParameter("moment", Instant.EPOCH)
                .getSingleResult();

        assertEquals("timestamp with time zone", type);
    }
}
