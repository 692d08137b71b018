package org.acme.platform.metrics;

import java.util.List;
import org.acme.contracts.metrics.Chart;

/**
 * Figures of the business over all accounts, which every user may see. A feature that has some has a bean of this type
 * and does not know who shows them. Its methods are called without a transaction.
 */
public interface BusinessFigure {

    /** What the figures are; the same on every node. */
    Chart chart();

    /**
     * The figures as they are now, one for each series of the chart. Called once a second by each node on which
     * somebody looks, and less often when it takes longer than some milliseconds: figures must not wear out the
     * database.
     */
    List<? extends Number> read();
}
