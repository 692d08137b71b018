package org.acme.features.game;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an account has achieved; {@link Results} counts it, in the database. */
@Entity
@Immutable
@Table(name = "game_score")
class Score extends PanacheEntityBase {
    @Id
    @Column(name = "account_id", nullable = false)
    public UUID id;

    @Column(nullable = false)
    public int wins;

    @Column(nullable = false)
    public int draws;

    @Column(nullable = false)
    public int losses;

    @Column(nullable = false)
    public int points;
}
