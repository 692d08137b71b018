package org.acme.platform.attachments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;

/**
 * Keeps files of users. The feature that does has a bean of this type, lets read whom {@link Attachments#mayRead}
 * names, and fires a {@link FileDeleted} for each file that its owner deletes.
 */
public interface FileKeeper {

    /**
     * Describes those of the files that are complete and belong to an account; others are missing. Called inside a
     * transaction, until whose end none of them can be deleted.
     */
    List<Attachment> describe(UUID owner, Collection<UUID> files);
}
