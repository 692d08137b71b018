package org.acme.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseConfigSourceFactoryTest {
    @Test
    void suppliesADatabaseToTests() {
        var config = config("test", Map.of("quarkus.datasource.jdbc.url", "${DATABASE_JDBC_URL}"));

        String jdbcUrl = config.getValue("quarkus.datasource.jdbc.url", String.class);

        assertTrue(jdbcUrl.startsWith("jdbc:postgresql://127.0.0.1:"), jdbcUrl);
        assertEquals(jdbcUrl, ThrowAwayPostgres.ofThisProcess().jdbcUrl());
        assertEquals("postgres", config.getValue("DATABASE_USERNAME", String.class));
    }

    @Test
    void leavesADatabaseThatIsSetAlone() {
        var config = config("dev", Map.of("DATABASE_JDBC_URL", "jdbc:postgresql://elsewhere/app"));

        assertEquals("jdbc:postgresql://elsewhere/app", config.getValue("DATABASE_JDBC_URL", String.class));
        assertTrue(config.getOptionalValue("DATABASE_USERNAME", String.class).isEmpty());
    }

    @Test
    void suppliesNothingToProduction() {
        assertTrue(config("prod", Map.of())
                .getOptionalValue("DATABASE_JDBC_URL", String.class)
                .isEmpty());
    }

    @Test
    void startsNothingWhenNamesAreListed() {
        for (String name : config("test", Map.of()).getPropertyNames()) {
            assertFalse(name.startsWith("DATABASE_"), name);
        }
    }

    private static SmallRyeConfig config(String profile, Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(properties, "application.properties", 250))
                .withSources(new DatabaseConfigSourceFactory())
                .addDefaultInterceptors()
                .build();
    }
}
