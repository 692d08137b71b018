package org.acme.platform.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acme.contracts.accounts.Person;
import org.jspecify.annotations.Nullable;

/** What users may see of each other. */
@ApplicationScoped
public class People {
    /** Long enough for those who talk, and nobody waits longer to see a new name. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<UUID, Person> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    /** The people behind accounts, as they were within the last second; accounts that are gone are missing. */
    public Map<UUID, Person> of(Collection<UUID> accounts) {
        return remembered.getAll(accounts, People::find);
    }

    /** Who has an address; null when nobody has. */
    public @Nullable Person withEmail(String email) {
        var account = Account.findByEmail(email);
        return account == null ? null : new Person(account.id, account.displayName);
    }

    private static Map<UUID, Person> find(Set<? extends UUID> accounts) {
        // Hibernate translates a query with a list each time, and most of the time one account is asked for.
        var found = accounts.size() == 1
                ? Account.find("id", accounts.iterator().next())
                : Account.find("id in ?1", accounts);
        return found.project(Person.class).list().stream().collect(Collectors.toMap(Person::id, person -> person));
    }
}
