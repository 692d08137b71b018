package org.acme.platform.live;

import java.util.List;
import org.acme.contracts.live.LiveSignal.Gap;
import org.jspecify.annotations.Nullable;

/** The messages of one topic in its log, for those who were not there when they were sent. */
final class Backlog {
    /** How many messages are read at a time. */
    static final int BATCH = 50;

    private final LiveLog log;
    private final Topic topic;
    private final int maxReplay;

    Backlog(LiveLog log, Topic topic, int maxReplay) {
        this.log = log;
        this.topic = topic;
        this.maxReplay = maxReplay;
    }

    /** The number of the last message; 0 when there is none. */
    long last() {
        return log.last(topic.key());
    }

    /** The next messages, {@link #BATCH} at most. */
    List<LiveLog.Entry> after(long seq) {
        return log.read(topic.key(), seq, BATCH);
    }

    /**
     * What a client has to be sent when it knows one message and everybody else another one: what it missed, or that it
     * has to read that by itself; null when it is more than the others should wait for.
     */
    @Nullable
    List<?> between(long known, long position) {
        var missing = position - known;
        if (missing == 0) {
            return List.of();
        }
        if (missing < 0 || missing > maxReplay) {
            return List.of(new Gap(missing < 0 ? 1 : Math.toIntExact(known + 1), Math.toIntExact(position)));
        }
        return missing > BATCH
                ? null
                : after(known).stream()
                        .filter(entry -> entry.seq() <= position)
                        .map(LiveLog.Entry::message)
                        .toList();
    }
}
