package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.metrics.Chart;
import org.acme.contracts.metrics.ChartSeries;
import org.acme.contracts.metrics.ChartUnit;
import org.acme.platform.metrics.BusinessFigure;

/** How many messages were sent in the last minute, in all rooms. */
@ApplicationScoped
class MessagesPerMinute implements BusinessFigure {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public Chart chart() {
        return new Chart("messages", "Messages", ChartUnit.PER_MINUTE, false, List.of(new ChartSeries("sent", "Sent")));
    }

    @Override
    @Transactional
    public List<Long> read() {
        return List.of(Message.count("id >= ?1", firstIdOf(Instant.now().minus(MINUTE))));
    }

    /** A UUIDv7 begins with the milliseconds since 1970 (RFC 9562, section 5.7), so the primary key knows the time. */
    private static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }
}
