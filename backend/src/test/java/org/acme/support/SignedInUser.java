package org.acme.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.TokenResponse;

/**
 * A user of their own for each test, so that no test sees what another one did.
 *
 * @param accessToken good for minutes
 * @param refreshToken the value of the cookie
 */
public record SignedInUser(UUID id, String email, String accessToken, String refreshToken) {
    public static final String PASSWORD = "correct horse";

    /** Registers somebody new and signs in. */
    public static SignedInUser create() {
        var email = "user-%s@example.com".formatted(UUID.randomUUID());
        var account = Api.json(Map.of("email", email, "password", PASSWORD, "displayName", "Uma User"))
                .post("/api/auth/register")
                .then()
                .statusCode(201)
                .extract();
        return signIn(account.as(AccountView.class).id(), email);
    }

    /** Signs in once more, as on another device. */
    public SignedInUser onAnotherDevice() {
        return signIn(id, email);
    }

    /** A request with the access token. */
    public RequestSpecification request() {
        return with(accessToken);
    }

    /** A request with the access token and a JSON body: an object to be written as JSON, or the text itself. */
    public RequestSpecification json(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    /** A request with the cookie only, which is how a page asks for its next access token. */
    public RequestSpecification cookieRequest() {
        return Api.request().cookie(refreshCookie(), refreshToken);
    }

    /** The cookie that carries the refresh token; only a Secure one may have the prefix. */
    public static String refreshCookie() {
        return (Api.isInDevMode() ? "" : "__Host-") + "full-stack-quarkus-template";
    }

    /** A request with any access token. */
    public static RequestSpecification with(String accessToken) {
        return Api.request().header("Authorization", "Bearer " + accessToken);
    }

    /** This user with the tokens that a sign-in or a refresh answered. */
    public SignedInUser withTokensOf(Response response) {
        var tokens = response.as(TokenResponse.class);
        return new SignedInUser(id, email, tokens.accessToken(), response.getCookie(refreshCookie()));
    }

    private static SignedInUser signIn(UUID id, String email) {
        var response = Api.json(Map.of("email", email, "password", PASSWORD)).post("/api/auth/login");
        response.then().statusCode(200);
        return new SignedInUser(id, email, "", "").withTokensOf(response);
    }
}
