package org.acme.features.tasks;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.acme.support.Api;
import org.acme.support.SignedInUser;

/** Sends tasks as lines, and receives them. */
record TaskLines(SignedInUser user) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    TaskLines() {
        this(SignedInUser.create());
    }

    HttpResponse<String> send(String query, BodyPublisher body, String... headers) throws Exception {
        var request = request("/api/tasks/import" + query).POST(body).header("Content-Type", "application/x-ndjson");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** What the report says, without the progress on the way. */
    List<JsonPath> report(String query, String... lines) throws Exception {
        return lines(send(query, BodyPublishers.ofString(String.join("\n", lines))));
    }

    static List<JsonPath> lines(HttpResponse<String> report) {
        return Arrays.stream(report.body().split("\n"))
                .filter(line -> !line.startsWith("{\"type\":\"progress\""))
                .map(JsonPath::from)
                .toList();
    }

    List<String> export() throws Exception {
        return CLIENT.send(request("/api/tasks/export").build(), BodyHandlers.ofString())
                .body()
                .lines()
                .toList();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Api.uri() + path))
                .header("Authorization", "Bearer " + user.accessToken());
    }
}
