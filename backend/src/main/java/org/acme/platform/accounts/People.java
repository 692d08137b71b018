package org.acme.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acme.contracts.accounts.Person;
import org.jspecify.annotations.Nullable;

/** What users may see of each other. */
@ApplicationScoped
public class People {

    /** The people behind accounts; accounts that are gone are missing. */
    public Map<UUID, Person> of(Collection<UUID> accounts) {
        // Hibernate translates a query with a list each time, and most of the time one account is asked for.
        var found = accounts.size() == 1
                ? Account.find("id", accounts.iterator().next())
                : Account.find("id in ?1", accounts);
        return found.project(Person.class).list().stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Who has an address; null when nobody has. */
    public @Nullable Person withEmail(String email) {
        var account = Account.findByEmail(email);
        return account == null ? null : new Person(account.id, account.displayName);
    }
}
