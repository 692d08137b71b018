package org.acme.platform.accounts;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.PasswordChange;
import org.acme.platform.web.MaxBodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in user's own account. */
@Path("/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@Authenticated
@RunOnVirtualThread
class AccountResource {
    private final Accounts accounts;
    private final NewPasswords passwords;
    private final CurrentUser currentUser;

    AccountResource(Accounts accounts, NewPasswords passwords, CurrentUser currentUser) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
    }

    @GET
    @Operation(operationId = "getAccount", summary = "Reads the caller's account")
    public AccountView account() {
        return accounts.view(currentUser.id());
    }

    @PUT
    @Path("/password")
    @MaxBodySize("accounts.max-body-size")
    @Operation(operationId = "changePassword", summary = "Changes the caller's password, and signs out other devices")
    @APIResponse(responseCode = "204", description = "Changed")
    public void changePassword(PasswordChange body) {
        passwords.change(body);
    }
}
