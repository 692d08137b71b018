package org.acme.platform.accounts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.acme.contracts.accounts.PasswordResetRequest;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.digests.RandomToken;
import org.acme.platform.mail.Mails;
import org.acme.platform.mail.NoMail;
import org.acme.platform.postgres.DatabaseTime;
import org.jspecify.annotations.Nullable;

/** Sends links to a new password to those who have forgotten theirs. */
@ApplicationScoped
class PasswordResets {
    /** Of an account, at the same time: anybody may ask for one, and nobody wants to be sent many. */
    private static final int MOST_LINKS = 3;

    private final AccountsConfig config;
    private final ContractValidator validator;
    private final Mails mails;
    private final SignInAttempts attempts;

    PasswordResets(AccountsConfig config, ContractValidator validator, Mails mails, SignInAttempts attempts) {
        this.config = config;
        this.validator = validator;
        this.mails = mails;
        this.attempts = attempts;
    }

    /**
     * Sends a link to the user of an account. Nothing tells whether there is such an account, whether it is suspended,
     * or whether it has enough links.
     *
     * @throws NoMail when there is no mail server
     * @throws TooManyAttempts when the client asks too often
     */
    @Transactional
    void request(@Nullable PasswordResetRequest body) {
        var request = validator.valid(body);
        mails.require();
        attempts.count();
        var known = Account.findByEmail(request.email());
        if (known != null) {
            sendLink(Account.lockForWrite(known.id));
        }
    }

    /** Deletes links that were not followed in time. */
    @Scheduled(every = "${accounts.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        PasswordResetLink.delete("expiresAt <= ?1", DatabaseTime.now());
    }

    private void sendLink(Account account) {
        var now = DatabaseTime.now();
        if (account.suspendedAt != null || PasswordResetLink.count(account.id, now) >= MOST_LINKS) {
            return;
        }
        var token = RandomToken.create();
        var lifetime = config.passwordResetLifetime();
        new PasswordResetLink(token, account.id, now.plus(lifetime)).persist();
        var text = new PasswordResetMail(page(token), lifetime.toMinutes()).render();
        mails.send(account.email, PasswordResetMail.SUBJECT, text);
    }

    /** Browsers keep what follows the # to themselves, so no log and no other site gets to see it. */
    private URI page(String token) {
        return config.publicUrl().resolve("/reset-password#" + token);
    }
}
