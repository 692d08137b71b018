package org.acme.platform.start;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Begins no scheduled work any more when the application stops: the database is closed before the scheduler is. */
@ApplicationScoped
class Schedule {
    void end(@Observes ShutdownEvent event, Scheduler scheduler) {
        if (scheduler.isStarted()) {
            scheduler.pause();
        }
    }
}
