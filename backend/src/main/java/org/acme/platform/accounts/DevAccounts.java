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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Two users to sign in as with one click, because everybody knows their passwords: only in dev mode, for no other build
 * has this class's bean, and only in a database on this machine, for another one may be more than a developer's.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DevAccounts {
    private static final Logger LOG = Logger.getLogger(DevAccounts.class);

    record DevAccount(String email, String password, String displayName, Set<Role> roles) {}

    private static final List<DevAccount> ALL = List.of(
            new DevAccount("user@example.com", "user-password", "Uma User", Set.of(Role.USER)),
            new DevAccount("admin@example.com", "admin-password", "Ada Admin", Set.of(Role.USER, Role.ADMIN)));

    private final Passwords passwords;
    private final Event<DevAccountCreated> created;
    private final boolean local;

    DevAccounts(
            Passwords passwords,
            Event<DevAccountCreated> created,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.passwords = passwords;
        this.created = created;
        this.local = DatabaseHost.isLocal(database);
    }

    /** Those that there are: none where the database is another machine's. */
    List<DevAccount> all() {
        return local ? ALL : List.of();
    }

    @Transactional
    void create(@Observes StartupEvent event) {
        if (!local) {
            LOG.info("The database is not on this machine: no users with well-known passwords are created in it.");
        }
        for (var wanted : all()) {
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
