package org.acme.platform.accounts;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new password for who has forgotten theirs. */
@QuarkusTest
class PasswordResetTest {
    private static final String NEW = "a better horse";
    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("(?m)^http://localhost:\\d+/reset-password#([\\w-]{43})$");

    private final SignedInUser user = SignedInUser.create();
    /** So that no test uses up what another one may ask for. */
    private final String client = "2001:db8:%x::1".formatted(CLIENTS.incrementAndGet());

    @Inject
    MockMailbox mailbox;

    @Test
    void comesByAMailToTheAddressOfTheAccount() {
        ask(user.email().toUpperCase(Locale.ROOT)).statusCode(202);
        reset(sentTokens(1).getFirst(), NEW).statusCode(204);
        login(NEW).statusCode(200);
        login(SignedInUser.PASSWORD).statusCode(401);
    }

    @Test
    void endsAllSessions() {
        ask(user.email());
        reset(sentTokens(1).getFirst(), NEW);
        user.request().get("/api/account").then().statusCode(401);
        user.cookieRequest().post("/api/auth/refresh").then().statusCode(401);
    }

    @Test
    void makesAllLinksUseless() {
        ask(user.email());
        ask(user.email());
        var tokens = sentTokens(2);
        reset(tokens.getFirst(), NEW).statusCode(204);
        for (var token : tokens) {
            reset(token, "yet another horse").spec(problem(400, "reset-link-over"));
        }
        login(NEW).statusCode(200);
    }

    @Test
    void isOfferedForAnHour() {
        ask(user.email());
        var token = sentTokens(1).getFirst();
        Database.query("update password_reset_link set expires_at = now() where account_id = ?", user.id());
        reset(token, NEW).spec(problem(400, "reset-link-over"));
    }

    @Test
    void isNotOfferedToManyTimesAtOnce() {
        for (var i = 0; i < 5; i++) {
            ask(user.email()).statusCode(202);
        }
        var other = SignedInUser.create();
        ask(other.email());
        await().until(() -> mailbox.getMailsSentTo(other.email()).size() == 1);
        assertEquals(3, mails().size());
    }

    @Test
    void isNotOfferedToAllAccountsAtOnce() {
        var asked = 0;
        while (ask("nobody-%d@example.com".formatted(asked)).extract().statusCode() != 429) {
            asked++;
            assertTrue(asked < 1_000);
        }
        ask(user.email()).spec(problem(429, "too-many-attempts"));
    }

    @Test
    void tellsNobodyWhoHasAnAccount() {
        ask("nobody@example.com").statusCode(202);
    }

    @Test
    void keepsALinkAfterAPasswordThatIsRefused() {
        ask(user.email());
        var token = sentTokens(1).getFirst();
        reset(token, "short").spec(invalid("/password"));
        reset(token, "ä".repeat(40)).spec(invalid("/password"));
        reset(token, NEW).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "' or true --", "\0", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void needsALink(String token) {
        Api.json(Map.of("token", token, "password", NEW))
                .post("/api/auth/password")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse ask(String email) {
        return Api.json(Map.of("email", email))
                .header("X-Forwarded-For", client)
                .post("/api/auth/password-resets")
                .then();
    }

    private static ValidatableResponse reset(String token, String password) {
        return Api.json(Map.of("token", token, "password", password))
                .post("/api/auth/password")
                .then();
    }

    private ValidatableResponse login(String password) {
        return Api.json(Map.of("email", user.email(), "password", password))
                .post("/api/auth/login")
                .then();
    }

    private List<String> sentTokens(int count) {
        await().until(() -> mails().size() == count);
        return mails().stream().map(PasswordResetTest::token).toList();
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(user.email());
    }

    private static String token(Mail mail) {
        var link = LINK.matcher(mail.getText());
        if (!link.find()) {
            throw new AssertionError("There is no link in " + mail.getText());
        }
        return link.group(1);
    }
}
