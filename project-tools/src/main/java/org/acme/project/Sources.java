package org.acme.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What git has of a repository, or would add: nothing that was built, installed or generated.
 *
 * @param root its folder
 * @param files absolute paths
 */
record Sources(Path root, List<Path> files) {
    static Sources of(Path root) {
        var listed = Command.in(root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .output();
        return new Sources(
                root,
                Stream.of(listed.split("\0"))
                        .filter(file -> !file.isEmpty())
                        .map(root::resolve)
                        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                        .toList());
    }

    boolean haveChanges() {
        return !Command.in(root, "git", "status", "--porcelain").output().isBlank();
    }

    /** @throws Refused when git could not undo what is done to them now */
    void refuseChanges() {
        if (haveChanges()) {
            throw new Refused("Commit or stash your changes first, so that git can undo this.");
        }
    }

    /** The content of a file, unless it is gone or no text. */
    static Optional<String> text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return Optional.of(text.toString()).filter(content -> content.indexOf('\0') < 0);
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }
}
