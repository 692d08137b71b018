package org.acme.postgres;

import java.util.List;

/** What is more important when the power fails: what was acknowledged, or the time until then. */
enum Durability {
    KEPT,
    THROWN_AWAY;

    /** An option of initdb. */
    String createOption() {
        return switch (this) {
            case KEPT -> "--data-checksums";
            case THROWN_AWAY -> "--no-sync";
        };
    }

    /** Options of postgres. */
    String startOptions() {
        return switch (this) {
            case KEPT -> "-c fsync=on";
            case THROWN_AWAY -> "-c fsync=off -c full_page_writes=off";
        };
    }

    /** What pg_ctl shall try, one after the other; "smart" lets clients finish what they do. */
    List<String> stopModes() {
        return switch (this) {
            case KEPT -> List.of("smart", "fast");
            case THROWN_AWAY -> List.of("immediate");
        };
    }
}
