package org.acme.features.tasks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.acme.contracts.tasks.TaskStatus;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that its owner wants to get done. */
@Entity
class Task extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, updatable = false)
    public UUID ownerId;

    @Column(nullable = false, length = 200)
    public String title;

    @Column(nullable = false, length = 4000)
    public String description;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    public TaskStatus status;

    public @Nullable LocalDate dueDate;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant updatedAt;

    @Version
    @Column(nullable = false)
    public int version;

    @PrePersist
    void created() {
        updated();
        createdAt = updatedAt;
    }

    @PreUpdate
    void updated() {
        updatedAt = DatabaseTime.now();
    }
}
