package africa.cauri.webapp.onboarding;

/** The person is known, and may not do this. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
