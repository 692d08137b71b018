package org.acme.platform.mail;

import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.Cluster;
import org.acme.support.Database;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

/** Mails that a mail server takes. */
class PackagedMailIT {
    private static final String SENDER = "no-reply@shop.example.com";

    @Test
    void areSentAgainUntilItHasTakenThem() throws Exception {
        var port = freePort();
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try (var node = Node.start(environment(port))) {
            var user = node.call(SignedInUser::create);
            node.run(() -> askForPassword(user).statusCode(202));
            await().until(() -> node.log().contains("Cannot send the mail"));

            server.start();
            await().until(() -> server.getReceivedMessages().length > 0);

            var mail = server.getReceivedMessages()[0];
            assertEquals(user.email(), mail.getAllRecipients()[0].toString());
            assertEquals(SENDER, mail.getFrom()[0].toString());
            await().until(() -> waiting(user).isEmpty());
        } finally {
            server.stop();
        }
    }

    @Test
    void areNotPromisedWithoutOne() {
        Cluster.POSTGRES.first().run(() -> {
            var user = SignedInUser.create();
            askForPassword(user).spec(problem(503, "no-mail"));
        });
    }

    private static ValidatableResponse askForPassword(SignedInUser user) {
        return Api.json(Map.of("email", user.email()))
                .post("/api/auth/password-resets")
                .then();
    }

    private static List<String> waiting(SignedInUser user) {
        return Database.query("select id from outgoing_mail where recipient = ?", user.email());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> environment(int port) {
        return ProductionEnvironment.create(Map.of(
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", String.valueOf(port),
                "MAIL_START_TLS", "DISABLED",
                "MAIL_FROM", SENDER,
                "MAIL_RETRY_INTERVAL", "1S"));
    }
}
