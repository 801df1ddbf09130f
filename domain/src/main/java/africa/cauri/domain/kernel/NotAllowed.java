package africa.cauri.domain.kernel;

/** The person is known, and may not do this. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;
}
