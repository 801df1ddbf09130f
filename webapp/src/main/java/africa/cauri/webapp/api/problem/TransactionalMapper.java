package africa.cauri.webapp.api.problem;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A transaction that could not begin or end; the server's own mapper would fail on it and answer with a page. */
@Provider
public class TransactionalMapper implements ExceptionMapper<TransactionalException> {
    @Override
    public Response toResponse(TransactionalException exception) {
        return new AnyMapper().toResponse(exception);
    }
}
