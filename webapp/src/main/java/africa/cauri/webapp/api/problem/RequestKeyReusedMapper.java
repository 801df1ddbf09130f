package africa.cauri.webapp.api.problem;

import africa.cauri.tenants.registry.RequestKeyReused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The same Idempotency-Key with another content is a conflict. */
@Provider
public class RequestKeyReusedMapper implements ExceptionMapper<RequestKeyReused> {
    @Override
    public Response toResponse(RequestKeyReused exception) {
        return Problem.of(409, "Conflict", "This Idempotency-Key came before with another content.");
    }
}
