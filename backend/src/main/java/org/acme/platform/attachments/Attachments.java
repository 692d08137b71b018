package org.acme.platform.attachments;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acme.contracts.attachments.Attachment;

/** What those who keep files and those to whose things files are attached want to know of each other. */
@ApplicationScoped
public class Attachments {
    private final List<FileKeeper> keepers;
    private final List<FileSharing> sharing;

    Attachments(@All List<FileKeeper> keepers, @All List<FileSharing> sharing) {
        this.keepers = keepers;
        this.sharing = sharing;
    }

    /** Whether there is anybody who keeps files. */
    public boolean areOffered() {
        return !keepers.isEmpty();
    }

    /**
     * Describes files of an account, which the current transaction attaches to something: until it ends, none of them
     * is deleted. To be called before it locks anything else, as whoever deletes a file locks that first.
     *
     * @return each of them once, in their order
     * @throws NotAttachable when one is not a complete file of the account
     */
    @Transactional(TxType.MANDATORY)
    public List<Attachment> describe(UUID owner, List<UUID> files) {
        var found = keepers.stream()
                .flatMap(keeper -> keeper.describe(owner, files).stream())
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        return files.stream()
                .distinct()
                .map(id -> {
                    var file = found.get(id);
                    if (file == null) {
                        throw new NotAttachable(id);
                    }
                    return file;
                })
                .toList();
    }

    /** Whether something to which a file is attached shows it to an account. */
    public boolean mayRead(UUID account, UUID file) {
        return sharing.stream().anyMatch(sharer -> sharer.mayRead(account, file));
    }
}
