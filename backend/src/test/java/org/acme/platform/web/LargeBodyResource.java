package org.acme.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes larger bodies than the others, or as large ones, and counts their bytes. */
@Path("/test/large-bodies")
@PermitAll
public class LargeBodyResource {
    @POST
    @MaxBodySize("test.max-body-size")
    @Operation(hidden = true)
    public long count(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @POST
    @Path("/as-others")
    @Operation(hidden = true)
    public long countAsOthers(InputStream body) throws IOException {
        return count(body);
    }
}
