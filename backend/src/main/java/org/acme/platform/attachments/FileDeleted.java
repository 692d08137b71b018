package org.acme.platform.attachments;

import java.util.UUID;

/** The current transaction deletes a file; it has locked the file before anything of those to whom it is attached. */
public record FileDeleted(UUID id) {}
