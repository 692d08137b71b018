package org.acme.platform.storage;

import java.io.IOException;
import org.acme.platform.start.NotStarted;

/** Contents cannot be written where they should be. */
final class UnfitFolder extends NotStarted {
    UnfitFolder(IOException failure) {
        super("FILES_DIR has to be a folder that can be written to, and is not: %s.".formatted(failure));
    }
}
