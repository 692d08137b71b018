package org.acme.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.Credentials;
import org.acme.contracts.accounts.Registration;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.InvalidRequest;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The rules of accounts. */
@ApplicationScoped
public class Accounts {
    private final AccountMapper mapper;
    private final ContractValidator validator;
    private final Passwords passwords;
    private final SignInAttempts attempts;

    Accounts(AccountMapper mapper, ContractValidator validator, Passwords passwords, SignInAttempts attempts) {
        this.mapper = mapper;
        this.validator = validator;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * Opens an account with the role {@code user}.
     *
     * @throws EmailTaken when the address has an account
     * @throws InvalidRequest when the password is too long
     */
    @Transactional
    AccountView register(@Nullable Registration body) {
        var registration = validator.valid(body);
        var passwordHash = passwords.hash(registration.password());
        if (Account.findByEmail(registration.email()) != null) {
            throw new EmailTaken();
        }
        var account = new Account(registration, passwordHash);
        try {
            account.persistAndFlush();
        } catch (ConstraintViolationException sameMoment) {
            throw new EmailTaken();
        }
        return mapper.toView(account);
    }

    /**
     * The account whose password this is.
     *
     * @throws BadCredentials when there is no such account or the password is another
     * @throws TooManyAttempts when that was so too often
     */
    Account authenticate(@Nullable Credentials body) {
        var credentials = validator.valid(body);
        return attempts.limit(credentials.email(), () -> authenticate(credentials.email(), credentials.password()));
    }

    /**
     * Whether this is the password of an account.
     *
     * @throws TooManyAttempts when another was tried too often
     */
    boolean isPassword(String password, Account account) {
        try {
            attempts.limit(account.email, () -> authenticate(account.email, password));
            return true;
        } catch (BadCredentials another) {
            return false;
        }
    }

    /** The signed-in user's own account. */
    public AccountView view(UUID id) {
        return mapper.toView(Account.findById(id));
    }

    /** Whether an administrator has shut it. For what is open without a session, which would have ended with that. */
    @Transactional
    public boolean isSuspended(UUID id) {
        return Account.count("id = ?1 and suspendedAt is not null", id) > 0;
    }

    private Account authenticate(String email, String password) {
        var account = Account.findByEmail(email);
        if (!passwords.matches(password, account == null ? null : account.passwordHash) || account == null) {
            throw new BadCredentials();
        }
        return account;
    }
}
