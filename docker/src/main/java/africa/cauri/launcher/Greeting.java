package africa.cauri.launcher;

/** What a person reads when everything runs: the address, the demo accounts, where the data live. */
final class Greeting {
    private static final String DEMO =
            """

            Demo accounts, all with the password %s
              cabinet     firm administrator        comptable   accountant, Dakar
              saisie      clerk, Dakar              cloture     closer, Douala
              societe     administrator, Kinshasa   dirigeant   manager, read only
              auditeur    auditor, read only        formateur   trainer
              apprenant   learner                   anna        accountant, Douala (English)
            Demo service client cauri-demo-api, secret %s
              token from %s
            """;

    private Greeting() {}

    static String of(Cauri cauri) {
        var text = new StringBuilder("\nCauri runs at " + cauri.url() + "\n");
        if (cauri.hasDemoPeople()) {
            var secrets = cauri.demoSecrets();
            text.append(DEMO.formatted(secrets.get("password"), secrets.get("api"), tokenEndpoint(cauri)));
        }
        text.append("\nData and logs: ").append(cauri.dataDirectory());
        return text.append("\nCtrl-C stops everything.").toString();
    }

    private static String tokenEndpoint(Cauri cauri) {
        return cauri.addresses().keycloak() + "/realms/" + Keycloak.REALM + "/protocol/openid-connect/token";
    }
}
