package org.acme.contracts.metrics;

/** What the values of a chart count. */
public enum ChartUnit {
    COUNT,
    PER_SECOND,
    PER_MINUTE,
    MILLISECONDS,
    BYTES
}
