package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;
import org.acme.platform.attachments.FileKeeper;
import org.hibernate.Session;

/** Files as other features see them. */
@ApplicationScoped
class AttachableFiles implements FileKeeper {
    private final Session database;
    private final FileMapper mapper;

    AttachableFiles(Session database, FileMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<Attachment> describe(UUID owner, Collection<UUID> files) {
        // The lock that a foreign key would take: it waits for nothing but a deletion, and keeps off nothing else.
        return database
                .createNativeQuery(
                        "select * from stored_file where owner_id = :owner and id in (:files) for key share",
                        StoredFile.class)
                .setParameter("owner", owner)
                .setParameterList("files", files)
                .getResultList()
                .stream()
                .map(mapper::toAttachment)
                .toList();
    }
}
