package org.acme.contracts.metrics;

/**
 * One line of a chart.
 *
 * @param name identifies it within the chart and never changes
 * @param title what it is, to be read by a person
 */
public record ChartSeries(String name, String title) {}
