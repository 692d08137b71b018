package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.Contents;

/** The rules of files, once they are complete. A user sees their own files; another's do not exist for them. */
@ApplicationScoped
class StoredFiles {
    private final CurrentUser currentUser;
    private final FileMapper mapper;
    private final ContractValidator validator;
    private final Quota quota;
    private final Contents contents;

    StoredFiles(
            CurrentUser currentUser, FileMapper mapper, ContractValidator validator, Quota quota, Contents contents) {
        this.currentUser = currentUser;
        this.mapper = mapper;
        this.validator = validator;
        this.quota = quota;
        this.contents = contents;
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
                .stream()
                .map(mapper::toView)
                .toList();
        return order.page(rows, query.size());
    }

    /** How much room the caller has. */
    FileUsage usage() {
        return quota.of(currentUser.id());
    }

    /** @throws NotFound when the caller has no such file */
    FileView get(UUID id) {
        return mapper.toView(find(id));
    }

    /** @throws NotFound when the caller has no such file */
    StoredFile find(UUID id) {
        return StoredFile.<StoredFile>find("id = ?1 and ownerId = ?2", id, currentUser.id())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("file", id));
    }

    /**
     * Deletes a file, and its bytes if no other file has the same.
     *
     * @throws NotFound when the caller has no such file
     */
    void delete(UUID id) {
        var deleted = QuarkusTransaction.requiringNew().call(() -> {
            var file = find(id);
            var locked = StoredFile.<StoredFile>findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (locked == null) {
                throw new NotFound("file", id);
            }
            locked.delete();
            quota.giveBack(file.ownerId, file.size);
            return file;
        });
        contents.collect(deleted.sha256);
        if (deleted.thumbnailSha256 != null) {
            contents.collect(deleted.thumbnailSha256);
        }
    }
}
