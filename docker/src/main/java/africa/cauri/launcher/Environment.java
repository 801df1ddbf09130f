package africa.cauri.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables through which the servers learn where the others are, and their passwords. */
record Environment(
        Configuration configuration,
        Addresses addresses,
        Secrets secrets,
        DatabaseAccounts accounts,
        String databaseUrl,
        Path imports) {

    Map<String, String> ofWebApplication() {
        var variables = new TreeMap<String, String>();
        variables.put("CAURI_URL", addresses.url());
        var demo = configuration.get("cauri.demo", "true");
        variables.put("CAURI_DEMO", demo);
        variables.put("CAURI_DEMO_BOOKS", configuration.get("cauri.demo.books", demo));
        variables.put("CAURI_DATABASE_URL", databaseUrl);
        for (String account : new String[] {"registry", "books", "provisioning", "batch"}) {
            String name = Configuration.environmentName("cauri.database." + account);
            variables.put(name + "_USER", accounts.user(account));
            variables.put(name + "_PASSWORD", accounts.password(account));
        }
        variables.put(
                "CAURI_DATABASE_LOCK_SECONDS",
                Integer.toString(configuration.seconds("cauri.database.lock.seconds", 10)));
        variables.put("CAURI_IMPORTS_FOLDER", configuration.get("cauri.imports.folder", imports.toString()));
        variables.put("CAURI_IMPORTS_LIMIT", configuration.get("cauri.imports.limit", "2147483648"));
        variables.put("CAURI_RECURRING_TIME", configuration.get("cauri.recurring.time", "02:00"));
        variables.put("CAURI_KEYCLOAK_URL", addresses.keycloak());
        variables.put("CAURI_OIDC_CLIENT_ID", configuration.get("cauri.oidc.client.id", "cauri-web"));
        variables.put(
                "CAURI_OIDC_CLIENT_SECRET",
                configuration.find("cauri.oidc.client.secret").orElseGet(() -> secrets.get("oidc.client")));
        return variables;
    }

    Map<String, String> ofKeycloak() {
        return Map.of(
                "KC_DB_URL",
                        databaseUrl + DatabaseAccounts.KEYCLOAK_SCHEMA
                                + "?sessionVariables=tx_isolation='READ-COMMITTED'",
                "KC_DB_USERNAME", accounts.user("keycloak"),
                "KC_DB_PASSWORD", accounts.password("keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
    }
}
