package org.acme.platform.accounts;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom the login page offers to sign in as. Built into dev mode only, like the accounts themselves. */
@Path("/dev/accounts")
@PermitAll
@IfBuildProfile("dev")
class DevAccountResource {
    private final DevAccounts accounts;

    DevAccountResource(DevAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(hidden = true)
    public List<DevAccounts.DevAccount> accounts() {
        return accounts.all();
    }
}
