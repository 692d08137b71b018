package org.acme.contracts.attachments;

import java.util.UUID;

/**
 * A file that goes with something else, such as a message, as it was when it was attached.
 *
 * @param id the id of the file
 * @param name what its owner called it: one line, and never a path
 * @param size in bytes
 * @param contentType the media type
 * @param hasThumbnail whether it is a picture of which there is a small one, or will be in a moment
 * @param available false when its owner has deleted it since
 */
public record Attachment(
        UUID id, String name, long size, String contentType, boolean hasThumbnail, boolean available) {}
