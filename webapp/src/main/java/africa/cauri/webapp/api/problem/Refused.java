package africa.cauri.webapp.api.problem;

import jakarta.ws.rs.WebApplicationException;

/** A request that does not follow the protocol; the sentence tells its programmer what to change. */
public final class Refused extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    public Refused(int status, String detail) {
        super(detail, status);
    }

    public static Refused badRequest(String detail) {
        return new Refused(400, detail);
    }
}
