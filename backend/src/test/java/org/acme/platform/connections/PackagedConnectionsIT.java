package org.acme.platform.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.acme.support.RawStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over a connection, also before the requests before it are answered (RFC 9112, section 9.3.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedConnectionsIT {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private static final String GET = "GET /api/account HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String FOLDED =
            "GET /api/account HTTP/1.1\r\nHost: localhost\r\nX-Folded: a\r\n b\r\nConnection: close\r\n\r\n";
    private static final String LAST = "GET /api/account HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String POST = "POST /api/auth/logout HTTP/1.1\r\nHost: localhost\r\n";

    private Node node;

    @BeforeAll
    void start() {
        node = Node.start(
                ProductionEnvironment.create(Map.of("WEB_REQUEST_HEAD_TIMEOUT", "2S", "BEHIND_PROXY", "true")));
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GET,
                "\r\n" + GET,
                POST + "Content-Length: 5\r\n\r\nab\n c",
                POST + "Transfer-Encoding: chunked\r\n\r\n6\r\n\n\n a\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Trailer: a\r\n\r\n"
            })
    void areReadAndTheirFoldedHeadersRefused(String first) {
        var status = first.contains("POST") ? "204" : "401";

        assertEquals(List.of(status, "401"), statuses(first + LAST));
        assertEquals(List.of(status, "400"), statuses(first + FOLDED));
    }

    @Test
    void areNotReadAsFoldedOnesInTheirOwnBody() {
        assertEquals(List.of("204", "401"), statuses(POST + "Content-Length: 4\r\n\r\n\r\n \n" + LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: localhost\r\nHost: example.com\r\n", "Host: localhost\r\nHost: localhost\r\n"})
    void areRefusedUnlessTheyHaveOneHost(String hosts) {
        assertEquals(List.of("400"), statuses("GET /api/account HTTP/1.1\r\n" + hosts + "\r\n"));
        assertEquals(
                List.of("400"), statuses(POST.replace("Host: localhost\r\n", hosts) + "Content-Length: 2\r\n\r\nab"));
    }

    /** Another server in front could see another end of the body, and take the rest for a request of somebody else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                POST + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                POST + "transfer-encoding: chunked\r\nCONTENT-LENGTH: 3\r\n\r\n0\r\n\r\n",
                POST + "Content-Length: 0\r\n: nameless\r\n\r\n",
                "POST /api/auth/logout HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void areRefusedUnlessTheirLengthIsClear(String request) {
        assertEquals(List.of("400"), statuses(request + LAST));
    }

    /** Whoever waits for the end of what it sends would wait for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void areTheLastWhereTheirBodyIsNotRead(String encoding) {
        var head = POST.replace("/api/auth/logout", "/graphql") + "Accept-Encoding: " + encoding + "\r\n";

        assertEquals(List.of("413"), statuses(head + "Content-Length: 9999999\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.2", "HTTP/2.0", "HTTP/9.9"})
    void areRefusedInOtherVersions(String version) {
        assertEquals(List.of("505"), statuses(GET.replace("HTTP/1.1", version)));
        assertEquals(List.of("505"), statuses("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":4711", ", 192.0.2.1"})
    void areAnsweredWhereAProxyNamesNoClient(String client) {
        assertEquals(List.of("401"), statuses(LAST.replace("\r\n\r\n", "\r\nX-Forwarded-For: " + client + "\r\n\r\n")));
    }

    private List<String> statuses(String requests) {
        return node.call(() -> {
            try (var connection = RawStream.open(requests)) {
                return STATUS.matcher(connection.readToEnd())
                        .results()
                        .map(result -> result.group(1))
                        .toList();
            }
        });
    }
}
