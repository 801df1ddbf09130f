package africa.cauri.webapp.api.problem;

import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.tenants.context.Trace;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What no other mapper answers: errors of the protocol, a database that is busy or away, and our own mistakes. */
@Provider
public class AnyMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(AnyMapper.class.getName());

    @Override
    public Response toResponse(Throwable exception) {
        if (exception instanceof WebApplicationException protocol) {
            return ofProtocol(protocol);
        }
        if (isUnreadableInput(exception)) {
            return Problem.of(400, "Bad Request", "The request is not the JSON that is expected here.");
        }
        String reference = Trace.find().map(Trace::requestId).orElse("-");
        if (SqlFailed.tellsOfUnavailability(exception)) {
            LOG.log(Level.WARNING, "The request " + reference + " found the database busy or away", exception);
            return Problem.notNow("The books are busy. Send the request again, with the same Idempotency-Key.");
        }
        LOG.log(Level.SEVERE, "The request " + reference + " failed", exception);
        return Problem.of(500, "Internal Server Error", "This is our mistake. Its reference: " + reference);
    }

    private static Response ofProtocol(WebApplicationException exception) {
        Response response = exception.getResponse();
        if (response.getStatus() == 404) {
            return Problem.notFound();
        }
        String reason = response.getStatusInfo().getReasonPhrase();
        String detail = exception instanceof Refused ? exception.getMessage() : reason;
        Response problem = Problem.of(response.getStatus(), reason, detail);
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private static boolean isUnreadableInput(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof jakarta.json.JsonException || cause instanceof jakarta.json.bind.JsonbException) {
                return true;
            }
        }
        return false;
    }
}
