package africa.cauri.launcher;

/** A Keycloak that somebody else runs: it has to be there, with its realm, before Cauri starts. */
final class ExternalKeycloak {
    private ExternalKeycloak() {}

    /** A {@link StartFailure} if the realm is not found at the address. */
    static void require(String url) {
        String document = Keycloak.issuerDocument(url);
        if (!url.matches("https?://\\S+") || !Readiness.answers(document, 200)) {
            throw new StartFailure("Keycloak does not answer at " + document
                    + ": start it, import the realm, or correct cauri.keycloak.url");
        }
    }
}
