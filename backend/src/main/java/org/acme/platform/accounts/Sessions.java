package org.acme.platform.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.acme.platform.digests.RandomToken;
import org.acme.platform.postgres.DatabaseTime;

/** The rules of sessions: how they start, go on and end. */
@ApplicationScoped
class Sessions {
    /** So that the transaction of a sweep is short. */
    private static final int ROWS_PER_SWEEP = 1000;

    private final AccountsConfig config;
    private final AccessTokens accessTokens;
    private final SessionFeed feed;
    private final Event<SessionsEnded> ended;

    Sessions(AccountsConfig config, AccessTokens accessTokens, SessionFeed feed, Event<SessionsEnded> ended) {
        this.config = config;
        this.accessTokens = accessTokens;
        this.feed = feed;
        this.ended = ended;
    }

    /**
     * Starts a session for somebody who has just proved who they are.
     *
     * @param proven the account as it was when they did
     * @throws AccountSuspended when the account is
     * @throws BadCredentials when the password was changed meanwhile
     */
    @Transactional
    Tokens start(Account proven) {
        // A suspension or a new password waits until this session is there to be ended, or is seen here.
        var account = Objects.requireNonNull(Account.lock(proven.id, LockModeType.PESSIMISTIC_READ));
        if (account.suspendedAt != null) {
            throw new AccountSuspended();
        }
        if (!account.passwordHash.equals(proven.passwordHash)) {
            throw new BadCredentials();
        }
        var now = DatabaseTime.now();
        var session = new AccountSession(account, now, now.plus(config.sessionLifetime()));
        session.persist();
        return issue(session, now);
    }

    /**
     * Takes a refresh token and gives the next one. A token that comes a second time was copied by somebody: its
     * session ends, for the thief and for the user, who signs in again (RFC 9700, section 4.14.2).
     *
     * @throws SessionOver when the token is unknown or was used, or its session is over
     */
    @Transactional(dontRollbackOn = SessionOver.class)
    Tokens refresh(String refreshToken) {
        var session = AccountSession.lockByRefreshToken(refreshToken);
        var now = DatabaseTime.now();
        if (session == null || session.isOver(now)) {
            throw new SessionOver();
        }
        if (!RefreshToken.use(refreshToken, now)) {
            end(List.of(session.id));
            throw new SessionOver();
        }
        session.expiresAt = now.plus(config.sessionLifetime());
        return issue(session, now);
    }

    /** Ends the session that a refresh token belongs to; an unknown token has none, which is as good. */
    @Transactional
    void endByRefreshToken(String refreshToken) {
        var session = AccountSession.lockByRefreshToken(refreshToken);
        if (session != null) {
            end(List.of(session.id));
        }
    }

    /** Ends a session, and with it every token that it was given. */
    @Transactional
    void end(UUID id) {
        end(List.of(id));
    }

    /** Ends all sessions of an account. */
    @Transactional
    void endAll(Account account) {
        end(running(account));
    }

    /** Ends all sessions of an account but one. */
    @Transactional
    void endOthers(Account account, UUID kept) {
        end(running(account).stream().filter(id -> !id.equals(kept)).toList());
    }

    /**
     * Deletes what nobody asks for any more: sessions when no access token of theirs can be good, and used tokens when
     * they would not be good either if they were not used. Until then who brings one again has it from somebody else.
     */
    @Scheduled(every = "${accounts.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var now = DatabaseTime.now();
        deleteInBatches("account_session", "id", "ended_at < ?1 or expires_at < ?1", now.minus(feed.memory()));
        deleteInBatches("refresh_token", "token_hash", "used_at < ?1", now.minus(config.sessionLifetime()));
    }

    private static void deleteInBatches(String table, String key, String condition, Instant before) {
        var sql = "delete from %1$s where %2$s in (select %2$s from %1$s where %3$s limit %4$d)"
                .formatted(table, key, condition, ROWS_PER_SWEEP);
        while (QuarkusTransaction.requiringNew()
                        .call(() -> AccountSession.getEntityManager()
                                .createNativeQuery(sql)
                                .setParameter(1, before)
                                .executeUpdate())
                == ROWS_PER_SWEEP) {
            // Until none is left.
        }
    }

    private static List<UUID> running(Account account) {
        return AccountSession.find(
                        "select id from AccountSession where account = ?1 and endedAt is null and expiresAt > ?2",
                        account,
                        DatabaseTime.now())
                .project(UUID.class)
                .list();
    }

    /** Only the end is written, and only once: a session is read and changed elsewhere at the same time. */
    private void end(List<UUID> ids) {
        if (AccountSession.update("endedAt = ?1 where id in ?2 and endedAt is null", DatabaseTime.now(), ids) > 0) {
            ended.fire(new SessionsEnded(ids));
        }
    }

    private Tokens issue(AccountSession session, Instant now) {
        var refreshToken = RandomToken.create();
        new RefreshToken(refreshToken, session, now).persist();
        return new Tokens(accessTokens.issue(session, now), refreshToken);
    }
}
