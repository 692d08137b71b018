package org.acme.features.game;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.game.Disc;
import org.acme.contracts.game.GameContract.GameClocks;
import org.acme.contracts.game.GameEnd;
import org.acme.contracts.game.GameState;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A game of two. Whoever changes it has locked its row. */
@Entity
@Table(name = "game")
class Game extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    public GameState state;

    @Column(nullable = false, updatable = false)
    public boolean isPrivate;

    @Column(nullable = false, updatable = false)
    public UUID redId;

    public @Nullable UUID yellowId;

    @Column(nullable = false, updatable = false)
    public int secondsPerPlayer;

    @Column(nullable = false)
    public int redMillis;

    @Column(nullable = false)
    public int yellowMillis;

    public @Nullable Instant turnEndsAt;

    public @Nullable Instant checkAt;

    @Column(nullable = false)
    public boolean openerMissed;

    @Column(nullable = false)
    public int moveCount;

    @Column(nullable = false)
    public int lastSeq;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    public @Nullable Disc drawOfferedBy;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    public @Nullable GameEnd ending;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    public @Nullable Disc winner;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    public @Nullable Disc rematchOfferedBy;

    public @Nullable UUID rematchId;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    /** For Hibernate. */
    protected Game() {}

    Game(UUID red, boolean isPrivate, int secondsPerPlayer) {
        this.state = GameState.OPEN;
        this.redId = red;
        this.isPrivate = isPrivate;
        this.secondsPerPlayer = secondsPerPlayer;
        this.redMillis = secondsPerPlayer * 1000;
        this.yellowMillis = secondsPerPlayer * 1000;
        this.createdAt = now();
    }

    /** Waits for a second player, and is looked at after a while. */
    void waitFor(Duration time) {
        checkAt = now().plus(time);
    }

    /** Begins with its second player. */
    void begin(UUID yellow) {
        checkAt = null;
        yellowId = yellow;
        state = GameState.RUNNING;
        startClock();
    }

    /** The next game of the two, which has begun. */
    Game again() {
        var next = new Game(Objects.requireNonNull(yellowId), isPrivate, secondsPerPlayer);
        next.begin(redId);
        return next;
    }

    /** A disc was dropped by the one whose turn it was. */
    void pass() {
        stopClock();
        if (drawOfferedBy == turn().other()) {
            drawOfferedBy = null;
        }
        moveCount++;
        startClock();
    }

    void end(GameEnd how, @Nullable Disc won) {
        stopClock();
        checkAt = null;
        state = GameState.OVER;
        ending = how;
        winner = won;
        drawOfferedBy = null;
    }

    Disc turn() {
        return moveCount % 2 == 0 ? Disc.RED : Disc.YELLOW;
    }

    /** What an account plays with; null for one that does not play. */
    @Nullable
    Disc discOf(UUID account) {
        if (account.equals(redId)) {
            return Disc.RED;
        }
        return account.equals(yellowId) ? Disc.YELLOW : null;
    }

    /** Whether the one whose turn it is has thought for too long. */
    boolean isTimeOver() {
        return turnEndsAt != null && !turnEndsAt.isAfter(now());
    }

    /** In milliseconds, which is what clients count in. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    GameClocks clocks() {
        return new GameClocks(redMillis, yellowMillis, turnEndsAt);
    }

    private void startClock() {
        turnEndsAt = now().plusMillis(turn() == Disc.RED ? redMillis : yellowMillis);
    }

    private void stopClock() {
        if (turnEndsAt == null) {
            return;
        }
        var left =
                Math.toIntExact(Math.max(0, Duration.between(now(), turnEndsAt).toMillis()));
        if (turn() == Disc.RED) {
            redMillis = left;
        } else {
            yellowMillis = left;
        }
        turnEndsAt = null;
    }
}
