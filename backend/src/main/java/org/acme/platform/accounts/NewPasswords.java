package org.acme.platform.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.acme.contracts.accounts.PasswordChange;
import org.acme.contracts.accounts.PasswordReset;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.postgres.DatabaseTime;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which an account gets another password. Sessions that began with the old one end, because somebody who
 * knew it may have begun them.
 */
@ApplicationScoped
class NewPasswords {
    private final Accounts accounts;
    private final ContractValidator validator;
    private final Passwords passwords;
    private final Sessions sessions;
    private final CurrentUser currentUser;

    NewPasswords(
            Accounts accounts,
            ContractValidator validator,
            Passwords passwords,
            Sessions sessions,
            CurrentUser currentUser) {
        this.accounts = accounts;
        this.validator = validator;
        this.passwords = passwords;
        this.sessions = sessions;
        this.currentUser = currentUser;
    }

    /**
     * Changes the caller's password; the session that it is changed in goes on.
     *
     * @throws InvalidRequest when the current password is another, or the new one is too long
     * @throws TooManyAttempts when the current password was another too often
     */
    void change(@Nullable PasswordChange body) {
        var change = validator.valid(body);
        var account = Account.<Account>findById(currentUser.id());
        if (!accounts.isPassword(change.currentPassword(), account)) {
            throw new InvalidRequest("/currentPassword", "is not your password");
        }
        replace(account, change.password(), changed -> sessions.endOthers(changed, currentUser.sessionId()));
    }

    /**
     * Changes the password of the account that a link was sent to.
     *
     * @throws ResetLinkOver when the link is not good any more
     * @throws InvalidRequest when the password is too long
     */
    void reset(@Nullable PasswordReset body) {
        var reset = validator.valid(body);
        var link = PasswordResetLink.find(reset.token(), DatabaseTime.now());
        if (link == null) {
            throw new ResetLinkOver();
        }
        replace(Account.findById(link.accountId), reset.password(), sessions::endAll);
    }

    /**
     * Hashing takes long, so it is done before the row is locked; who was faster meanwhile has changed the password
     * that this one was to replace.
     */
    private void replace(Account known, String password, Consumer<Account> endSessions) {
        var hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.lockForWrite(known.id);
            if (!account.passwordHash.equals(known.passwordHash)) {
                throw new PasswordChanged();
            }
            account.passwordHash = hash;
            // Whoever still has one of these could undo what was just done.
            PasswordResetLink.delete("accountId", account.id);
            endSessions.accept(account);
        });
    }
}
