package org.acme.platform.attachments;

import java.util.UUID;

/** Shows files to others than their owners. A feature to whose things files can be attached has a bean of this type. */
public interface FileSharing {

    /** Whether an account sees something now to which the file is attached. */
    boolean mayRead(UUID account, UUID file);
}
