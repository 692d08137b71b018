package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acme.contracts.files.FileUsage;
import org.acme.contracts.files.FileView;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.attachments.Attachments;
import org.acme.platform.attachments.FileDeleted;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.Contents;
import org.jspecify.annotations.Nullable;

/**
 * The rules of files, once they are complete. A user sees their own files, and reads those of others that are attached
 * to something that they see; any other does not exist for them.
 */
@ApplicationScoped
class StoredFiles {
    private final CurrentUser currentUser;
    private final FileMapper mapper;
    private final ContractValidator validator;
    private final Quota quota;
    private final Contents contents;
    private final Attachments attachments;
    private final Event<FileDeleted> deletions;

    StoredFiles(
            CurrentUser currentUser,
            FileMapper mapper,
            ContractValidator validator,
            Quota quota,
            Contents contents,
            Attachments attachments,
            Event<FileDeleted> deletions) {
        this.currentUser = currentUser;
        this.mapper = mapper;
        this.validator = validator;
        this.quota = quota;
        this.contents = contents;
        this.attachments = attachments;
        this.deletions = deletions;
    }

    /** One page of the caller's files. */
    Page<FileView> list(FileQuery query) {
        validator.validQuery(query);
        var order = FileOrder.of(query.sort());
        var conditions = new ArrayList<>(List.of("ownerId = :owner"));
        var parameters = new HashMap<String, Object>(Map.of("owner", currentUser.id()));
        if (query.after() != null) {
            conditions.add(order.condition());
            parameters.putAll(order.parameters(query.after()));
        }
        var rows = StoredFile.<StoredFile>find(
                        String.join(" and ", conditions) + " order by " + order.orderBy(), parameters)
                .range(0, query.size())
                .list()
                .stream()
                .map(mapper::toView)
                .toList();
        return order.page(rows, query.size());
    }

    /** How much room the caller has. */
    FileUsage usage() {
        return quota.of(currentUser.id());
    }

    /** @throws NotFound when the caller may not read such a file */
    FileView get(UUID id) {
        return mapper.toView(find(id));
    }

    /** @throws NotFound when the caller may not read such a file */
    StoredFile find(UUID id) {
        var file = find(id, currentUser.id());
        if (file == null) {
            throw new NotFound("file", id);
        }
        return file;
    }

    /** A file, if an account may read it. */
    @Nullable
    StoredFile find(UUID id, UUID reader) {
        StoredFile file = StoredFile.findById(id);
        return file != null && (file.ownerId.equals(reader) || attachments.mayRead(reader, id)) ? file : null;
    }

    /**
     * Deletes a file, and its bytes if no other file has the same.
     *
     * @throws NotFound when the caller has no such file
     */
    void delete(UUID id) {
        var deleted = QuarkusTransaction.requiringNew().call(() -> {
            var file = StoredFile.<StoredFile>find("id = ?1 and ownerId = ?2", id, currentUser.id())
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResult();
            if (file == null) {
                throw new NotFound("file", id);
            }
            file.delete();
            StoredFile.flush();
            deletions.fire(new FileDeleted(id));
            quota.giveBack(file.ownerId, file.size);
            return file;
        });
        contents.collect(deleted.sha256);
        if (deleted.thumbnailSha256 != null) {
            contents.collect(deleted.thumbnailSha256);
        }
    }
}
