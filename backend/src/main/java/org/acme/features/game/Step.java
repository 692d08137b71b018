package org.acme.features.game;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.game.Disc;
import org.acme.contracts.game.GameContract.Cell;
import org.acme.contracts.game.GameContract.GameClocks;
import org.jspecify.annotations.Nullable;

/** Something that happened in a game, with the clocks as they were then. */
@Entity
@Table(name = "game_step")
@IdClass(Step.Key.class)
class Step extends PanacheEntityBase {
    /** Where, and which. */
    record Key(UUID gameId, int seq) {}

    @Id
    @Column(nullable = false)
    public UUID gameId;

    @Id
    @Column(nullable = false)
    public int seq;

    @Column(nullable = false, length = 20, updatable = false)
    @Enumerated(EnumType.STRING)
    public StepKind kind;

    @Column(length = 10, updatable = false)
    @Enumerated(EnumType.STRING)
    public @Nullable Disc disc;

    @Column(updatable = false)
    public @Nullable Integer moveNumber;

    @Column(updatable = false)
    public @Nullable Integer playedColumn;

    @Column(updatable = false)
    public @Nullable Integer playedRow;

    @Column(nullable = false, updatable = false)
    public int redMillis;

    @Column(nullable = false, updatable = false)
    public int yellowMillis;

    @Column(updatable = false)
    public @Nullable Instant turnEndsAt;

    /** For Hibernate. */
    protected Step() {}

    /** The next step of a game, whose row the caller has locked. */
    Step(Game game, StepKind kind, @Nullable Disc disc) {
        this.gameId = game.id;
        this.seq = ++game.lastSeq;
        this.kind = kind;
        this.disc = disc;
        this.redMillis = game.redMillis;
        this.yellowMillis = game.yellowMillis;
        this.turnEndsAt = game.turnEndsAt;
    }

    /** The last move of a game, whose row the caller has locked. */
    Step(Game game, Disc disc, Cell cell) {
        this(game, StepKind.MOVED, disc);
        this.moveNumber = game.moveCount;
        this.playedColumn = cell.column();
        this.playedRow = cell.row();
    }

    static @Nullable Step ofMove(UUID game, int number) {
        return find("gameId = ?1 and moveNumber = ?2", game, number).firstResult();
    }

    /** Where discs were dropped in a game, in that order. Whoever has not locked it must not see what came later. */
    static List<Integer> columns(Game game) {
        return getEntityManager()
                .createQuery(
                        "select playedColumn from Step where gameId = ?1 and seq <= ?2 and kind = MOVED order by seq",
                        Integer.class)
                .setParameter(1, game.id)
                .setParameter(2, game.lastSeq)
                .getResultList();
    }

    GameClocks clocks() {
        return new GameClocks(redMillis, yellowMillis, turnEndsAt);
    }
}
