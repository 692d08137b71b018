package org.acme.features.dashboard;

import java.util.List;
import java.util.function.Supplier;
import org.acme.contracts.metrics.Chart;

/**
 * Something to be seen over time.
 *
 * @param chart how it is shown
 * @param source gives its values as they are now, one for each series
 */
record Figure(Chart chart, Supplier<List<? extends Number>> source) {}
