package africa.cauri.domain.kernel;

/** Tells who acts. The way in answers: it knows the login, or on whose behalf a job runs. */
public interface Acting {
    /** Returns the one on whose behalf the running thread works. */
    Actor actor();
}
