package org.acme.platform.accounts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.acme.contracts.accounts.ManagedAccount;
import org.acme.contracts.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All accounts, for administrators. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@RolesAllowed("admin")
@RunOnVirtualThread
class ManagedAccountResource {
    private final ManagedAccounts accounts;

    ManagedAccountResource(ManagedAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Lists all accounts, page by page")
    public Page<ManagedAccount> list(@BeanParam AccountQuery query) {
        return accounts.list(query);
    }

    @PUT
    @Path("/{id}/suspension")
    @Operation(operationId = "suspendAccount", summary = "Ends the sessions of an account and lets none begin")
    public void suspend(UUID id) {
        accounts.suspend(id);
    }

    @DELETE
    @Path("/{id}/suspension")
    @Operation(operationId = "reinstateAccount", summary = "Lets the user of an account sign in again")
    public void reinstate(UUID id) {
        accounts.reinstate(id);
    }
}
