package org.acme.platform.metrics;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What the server tells Prometheus. */
@QuarkusTest
class PrometheusTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void countsRequestsByTheTimeThatTheyTook() {
        user.request().get("/api/account").then().statusCode(200);

        await().until(() -> metrics()
                .lines()
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket")
                        && line.contains("uri=\"/api/account\"")
                        && line.contains("le=\"0.1\"")));
    }

    @Test
    void measuresTheServer() {
        for (var name : List.of(
                "event_loop_delay_seconds_max", "jvm_memory_used_bytes", "jvm_threads_live", "agroal_active_count")) {
            awaitMetrics(containsString(name));
        }
    }

    @Test
    void hasNoCounterForWhatClientsMakeUp() {
        var madeUp = "made-up-" + user.id();
        for (var path : List.of("", "notes/", "assets/", "api/", "api/auth/", "ws/", "graphql/", ".well-known/")) {
            Api.request().get("/" + path + madeUp);
            Api.request().post("/" + path + madeUp);
        }
        SocketClient.request("/ws/" + madeUp, "").close();
        SocketClient.request("/ws/test/" + madeUp, "").close();
        Api.request().request(madeUp, "/api/" + madeUp);
        SocketClient.open("/ws/test/wall/5", user).close();
        user.request().get("/api/account").then().statusCode(200);

        awaitMetrics(containsString("uri=\"/api/account\""));
        assertThat(metrics(), not(containsStringIgnoringCase(madeUp)));
    }

    private static void awaitMetrics(Matcher<String> expected) {
        await().untilAsserted(() -> assertThat(metrics(), expected));
    }

    private static String metrics() {
        return Api.request().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
