package org.acme.platform.accounts;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.Credentials;
import org.acme.contracts.accounts.PasswordReset;
import org.acme.contracts.accounts.PasswordResetRequest;
import org.acme.contracts.accounts.Registration;
import org.acme.contracts.accounts.TokenResponse;
import org.acme.platform.web.MaxBodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Opening an account, signing in, staying signed in, signing out; and a new password for who has lost theirs. */
@Path("/auth")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@PermitAll
@RunOnVirtualThread
class AuthResource {
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordResets passwordResets;
    private final NewPasswords newPasswords;
    private final RefreshCookie refreshCookie;
    private final CurrentIdentityAssociation caller;

    AuthResource(
            Accounts accounts,
            Sessions sessions,
            PasswordResets passwordResets,
            NewPasswords newPasswords,
            RefreshCookie refreshCookie,
            CurrentIdentityAssociation caller) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwordResets = passwordResets;
        this.newPasswords = newPasswords;
        this.refreshCookie = refreshCookie;
        this.caller = caller;
    }

    /** Opens an account. It does not sign in, so that a later confirmation of the address changes nothing here. */
    @POST
    @Path("/register")
    @MaxBodySize("accounts.max-body-size")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @Operation(operationId = "register", summary = "Opens an account")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    public AccountView register(Registration body) {
        return accounts.register(body);
    }

    @POST
    @Path("/login")
    @MaxBodySize("accounts.max-body-size")
    @Operation(operationId = "login", summary = "Signs in")
    public TokenResponse login(Credentials body) {
        return answer(sessions.start(accounts.authenticate(body)));
    }

    /** Trades the refresh token of the cookie for an access token and the next refresh token. */
    @POST
    @Path("/refresh")
    @Operation(operationId = "refresh", summary = "Stays signed in")
    public TokenResponse refresh() {
        var refreshToken = refreshCookie.value();
        if (refreshToken == null) {
            throw new SessionOver();
        }
        return answer(sessions.refresh(refreshToken));
    }

    /** Ends the session of the refresh token, and that of the access token; without either there is nothing to end. */
    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "Signs out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void logout() {
        var refreshToken = refreshCookie.value();
        if (refreshToken != null) {
            sessions.endByRefreshToken(refreshToken);
        }
        if (signedIn() instanceof AccessToken token) {
            sessions.end(token.sessionId());
        }
        refreshCookie.remove();
    }

    /** Sends a link to whoever has forgotten their password. */
    @POST
    @Path("/password-resets")
    @MaxBodySize("accounts.max-body-size")
    @ResponseStatus(RestResponse.StatusCode.ACCEPTED)
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Sends a link to a new password, if there is the account")
    @APIResponse(responseCode = "202", description = "Taken, whether there is the account or not")
    public void requestPasswordReset(PasswordResetRequest body) {
        passwordResets.request(body);
    }

    /** Signs nobody in: who has the new password does that with it. */
    @POST
    @Path("/password")
    @MaxBodySize("accounts.max-body-size")
    @Operation(operationId = "resetPassword", summary = "Sets the password that a link was sent for")
    @APIResponse(responseCode = "204", description = "Set; all sessions of the account are over")
    public void resetPassword(PasswordReset body) {
        newPasswords.reset(body);
    }

    /** Who the access token stands for; nobody when there is none or it is not good any more. */
    private @Nullable Object signedIn() {
        return caller.getDeferredIdentity()
                .map(SecurityIdentity::getPrincipal)
                .onFailure()
                .recoverWithNull()
                .await()
                .indefinitely();
    }

    private TokenResponse answer(Tokens tokens) {
        refreshCookie.set(tokens.refreshToken());
        return tokens.response();
    }
}
