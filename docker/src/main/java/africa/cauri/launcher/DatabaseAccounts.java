package africa.cauri.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The accounts that Cauri and Keycloak use in the database, each with no more rights than its work needs.
 *
 * <ul>
 *   <li>{@code registry} reads and writes the rows of the registry, and nothing else;
 *   <li>{@code books} has no right at all: its connections take the role of one tenant;
 *   <li>{@code provisioning} makes and changes schemas and roles: pages and jobs never see it;
 *   <li>{@code batch} owns the schema in which the server keeps what it ran;
 *   <li>{@code keycloak} owns Keycloak's schema.
 * </ul>
 */
final class DatabaseAccounts {
    static final String REGISTRY_SCHEMA = "cauri_registry";
    static final String BATCH_SCHEMA = "cauri_batch";
    static final String KEYCLOAK_SCHEMA = "cauri_keycloak";

    private static final Map<String, List<String>> RIGHTS = new TreeMap<>(Map.of(
            "registry", List.of("SELECT, INSERT, UPDATE, DELETE ON `" + REGISTRY_SCHEMA + "`.*"),
            "books", List.of(),
            "provisioning",
                    List.of(
                            "ALL PRIVILEGES ON `" + REGISTRY_SCHEMA + "`.*",
                            "ALL PRIVILEGES ON `t\\_%`.*",
                            "CREATE USER ON *.*"),
            "batch", List.of("ALL PRIVILEGES ON `" + BATCH_SCHEMA + "`.*"),
            "keycloak", List.of("ALL PRIVILEGES ON `" + KEYCLOAK_SCHEMA + "`.*")));

    private final Configuration configuration;
    private final Secrets secrets;
    private final Map<String, List<String>> rights = new TreeMap<>(RIGHTS);

    DatabaseAccounts(Configuration configuration, Secrets secrets) {
        this.configuration = configuration;
        this.secrets = secrets;
        if (configuration.find("cauri.keycloak.url").isPresent()) {
            rights.remove("keycloak");
        }
    }

    /** The accounts that this installation needs: an external Keycloak has its own database. */
    Set<String> names() {
        return rights.keySet();
    }

    String user(String account) {
        return configuration.get("cauri.database." + account + ".user", "cauri_" + account);
    }

    String password(String account) {
        return configuration
                .find("cauri.database." + account + ".password")
                .orElseGet(() -> secrets.get("database." + account));
    }

    /** What makes the schemas and accounts and renews their passwords and rights; re-runnable, in this order. */
    List<String> statements() {
        var statements = new ArrayList<String>();
        statements.add("CREATE SCHEMA IF NOT EXISTS `" + REGISTRY_SCHEMA + "`");
        statements.add("CREATE SCHEMA IF NOT EXISTS `" + BATCH_SCHEMA + "`");
        if (names().contains("keycloak")) {
            statements.add("CREATE SCHEMA IF NOT EXISTS `" + KEYCLOAK_SCHEMA + "`");
        }
        rights.forEach((account, granted) -> {
            String grantee = literal(user(account)) + "@'%'";
            String password = " IDENTIFIED BY " + literal(password(account));
            statements.add("CREATE USER IF NOT EXISTS " + grantee + password);
            statements.add("ALTER USER " + grantee + password);
            granted.forEach(right -> statements.add("GRANT " + right + " TO " + grantee + grantOption(right)));
        });
        return statements;
    }

    private static String grantOption(String right) {
        return right.contains("t\\_%") ? " WITH GRANT OPTION" : "";
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
