package africa.cauri.domain.kernel;

/** These books hold no such thing. Another company's thing is not found either. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Names what was not found, for the log.
     *
     * @param kind the type that was looked for
     * @param id what it was looked for by
     */
    public NotFound(Class<?> kind, Object id) {
        super(kind.getSimpleName() + " " + id);
    }
}
