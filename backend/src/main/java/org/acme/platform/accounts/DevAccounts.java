package org.acme.platform.accounts;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.acme.contracts.accounts.Registration;
import org.acme.contracts.accounts.Role;

/** Two users to sign in as with one click. Built into dev mode only: no other build has this class's bean. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevAccounts {
    record DevAccount(String email, String password, String displayName, Set<Role> roles) {}

    static final List<DevAccount> ALL = List.of(
            new DevAccount("user@example.com", "user-password", "Uma User", Set.of(Role.USER)),
            new DevAccount("admin@example.com", "admin-password", "Ada Admin", Set.of(Role.USER, Role.ADMIN)));

    private final Passwords passwords;
    private final Event<DevAccountCreated> created;

    DevAccounts(Passwords passwords, Event<DevAccountCreated> created) {
        this.passwords = passwords;
        this.created = created;
    }

    @Transactional
    void create(@Observes StartupEvent event) {
        for (var wanted : ALL) {
            if (Account.findByEmail(wanted.email()) == null) {
                var account = new Account(
                        new Registration(wanted.email(), wanted.password(), wanted.displayName()),
                        passwords.hash(wanted.password()));
                account.roles = wanted.roles();
                account.persist();
                created.fire(new DevAccountCreated(account.id));
            }
        }
    }
}
