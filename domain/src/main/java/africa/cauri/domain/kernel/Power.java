package africa.cauri.domain.kernel;

/** What someone may do in the books. Which role has which powers is decided outside. */
public enum Power {
    READ,
    DRAFT,
    POST,
    CLOSE,
    ADMINISTER
}
