package org.acme.platform.accounts;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import org.acme.contracts.accounts.AccountView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The signed-in user's own account, over GraphQL. Public, because the engine calls its methods from outside. */
@GraphQLApi
@Authenticated
@RunOnVirtualThread
public class AccountGraphQL {
    private final Accounts accounts;
    private final CurrentUser currentUser;

    AccountGraphQL(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Query
    @Transactional
    @Description("Reads the caller's account")
    public @NonNull AccountView account() {
        return accounts.view(currentUser.id());
    }
}
