package org.acme.platform.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
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
    /** The most that bcrypt looks at: what follows would not count, so it is refused. */
    private static final int MAX_PASSWORD_BYTES = 72;

    private final AccountMapper mapper;
    private final ContractValidator validator;
    private final SignInAttempts attempts;
    private final String unknownPasswordHash =
            BcryptUtil.bcryptHash(UUID.randomUUID().toString());

    Accounts(AccountMapper mapper, ContractValidator validator, SignInAttempts attempts) {
        this.mapper = mapper;
        this.validator = validator;
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
        if (isTooLong(registration.password())) {
            throw new InvalidRequest("/password", "must be at most 72 bytes long in UTF-8");
        }
        if (Account.findByEmail(registration.email()) != null) {
            throw new EmailTaken();
        }
        var account = new Account(registration);
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

    /** The signed-in user's own account. */
    public AccountView view(UUID id) {
        return mapper.toView(Account.findById(id));
    }

    private Account authenticate(String email, String password) {
        var account = Account.findByEmail(email);
        if (account == null) {
            // As slow as for an account that exists, so that the time does not tell which addresses do.
            BcryptUtil.matches(password, unknownPasswordHash);
            throw new BadCredentials();
        }
        if (!account.hasPassword(password) || isTooLong(password)) {
            throw new BadCredentials();
        }
        return account;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES;
    }
}
