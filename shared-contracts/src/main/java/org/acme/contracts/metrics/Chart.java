package org.acme.contracts.metrics;

import java.util.List;

/**
 * How a figure is shown over time.
 *
 * @param name identifies the figure and never changes
 * @param title what the figure is, to be read by a person
 * @param unit the unit of all its values
 * @param stacked whether the sum of the series means something
 * @param series what its values are, in the order in which they come
 */
public record Chart(String name, String title, ChartUnit unit, boolean stacked, List<ChartSeries> series) {}
