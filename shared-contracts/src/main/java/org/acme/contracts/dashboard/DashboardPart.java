package org.acme.contracts.dashboard;

/** What a part of the dashboard is about. */
public enum DashboardPart {
    /** For every user, and the same on all nodes. */
    BUSINESS,
    /** For administrators only: the node that the client is connected to. */
    SERVER
}
