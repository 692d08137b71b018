package org.acme.features.files;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A link opens nothing, or nothing any more: 404 for both. */
final class LinkExpired extends ProblemException {
    LinkExpired() {
        super(Response.Status.NOT_FOUND, "link-expired", "The link has expired", "Make a new link.");
    }
}
