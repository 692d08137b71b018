package org.acme.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.acme.contracts.accounts.ManagedAccount;
import org.acme.contracts.paging.Page;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.NotFound;
import org.acme.platform.paging.Keyset;
import org.acme.platform.paging.WordSearch;
import org.acme.platform.postgres.DatabaseTime;

/** What administrators do with the accounts of others. */
@ApplicationScoped
class ManagedAccounts {
    private static final Keyset<ManagedAccount> BY_EMAIL =
            new Keyset<>("email", false, ManagedAccount::email, ManagedAccount::id, email -> email);

    private final AccountMapper mapper;
    private final ContractValidator validator;
    private final CurrentUser currentUser;
    private final Sessions sessions;

    ManagedAccounts(AccountMapper mapper, ContractValidator validator, CurrentUser currentUser, Sessions sessions) {
        this.mapper = mapper;
        this.validator = validator;
        this.currentUser = currentUser;
        this.sessions = sessions;
    }

    /** One page of all accounts, by address. */
    @Transactional
    Page<ManagedAccount> list(AccountQuery query) {
        validator.validQuery(query);
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (query.q() != null) {
            var words = new WordSearch(query.q());
            conditions.add(words.condition("lower(email || ' ' || displayName)"));
            parameters.putAll(words.parameters());
        }
        if (query.after() != null) {
            conditions.add(BY_EMAIL.condition());
            parameters.putAll(BY_EMAIL.parameters(query.after()));
        }
        var accounts = Account.<Account>find(
                        String.join(" and ", conditions) + " order by " + BY_EMAIL.orderBy(), parameters)
                .range(0, query.size())
                .list();
        return BY_EMAIL.page(accounts.stream().map(mapper::toManaged).toList(), query.size());
    }

    /**
     * Shuts an account until {@link #reinstate}: its sessions end at once, with all that they have open, and none
     * begins.
     *
     * @throws NotFound when there is no such account
     * @throws OwnSuspension when it is the caller's
     */
    @Transactional
    void suspend(UUID id) {
        if (id.equals(currentUser.id())) {
            throw new OwnSuspension();
        }
        var account = lock(id);
        if (account.suspendedAt == null) {
            account.suspendedAt = DatabaseTime.now();
            sessions.endAll(account);
        }
    }

    /**
     * Lets the user of a suspended account sign in again.
     *
     * @throws NotFound when there is no such account
     */
    @Transactional
    void reinstate(UUID id) {
        lock(id).suspendedAt = null;
    }

    private static Account lock(UUID id) {
        var account = Account.lock(id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound("account", id);
        }
        return account;
    }
}
