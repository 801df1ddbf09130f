package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.NotAllowed;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The caller is known, and may not do this. */
@Provider
public class NotAllowedMapper implements ExceptionMapper<NotAllowed> {
    @Override
    public Response toResponse(NotAllowed exception) {
        return Problem.of(403, "Forbidden", "Your role does not allow this.");
    }
}
