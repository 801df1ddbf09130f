package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.NotFound;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A thing that these books do not hold, or that belongs to somebody else: the answer is the same. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {
    @Override
    public Response toResponse(NotFound exception) {
        return Problem.notFound();
    }
}
