package org.acme.features.files;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.acme.platform.errors.ProblemException;

/** Nobody went on with an upload for too long: 410, as tus 1.0 says of expired uploads. */
final class UploadExpired extends ProblemException {
    UploadExpired(UUID id) {
        super(Response.Status.GONE, "upload-expired", "The upload has expired", "Start upload %s again.".formatted(id));
    }
}
