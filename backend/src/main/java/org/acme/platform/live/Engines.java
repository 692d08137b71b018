package org.acme.platform.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.redis.client.Redis;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Makes the engine that live.engine names. The client of Redis connects to nothing unless it is that one. */
@Singleton
class Engines {

    @Produces
    @Singleton
    LiveEngine engine(
            LiveConfig live, DataSource dataSource, InjectableInstance<Redis> redis, ObjectMapper json, Config config) {
        return switch (live.engine()) {
            case MEMORY -> new MemoryEngine();
            case POSTGRES -> new PostgresEngine(dataSource, json, config);
            case REDIS -> new RedisEngine(configured(redis), live.redisChannel(), json);
        };
    }

    private static Redis configured(InjectableInstance<Redis> redis) {
        if (!redis.getHandle().getBean().isActive()) {
            throw new ConfigurationException("live.engine is redis: set REDIS_URL to where it is.");
        }
        return redis.get();
    }
}
