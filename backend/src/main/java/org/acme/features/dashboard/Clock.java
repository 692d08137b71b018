package org.acme.features.dashboard;

import java.util.function.LongConsumer;

/** Says when a second is over. */
interface Clock {

    /** Calls with the number of each tick, one after the other. */
    void start(LongConsumer tick);

    /** Returns when the last tick is over. */
    void stop();
}
