package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A MariaDB and a Keycloak that somebody else runs, Keycloak with the realm of the demo and a schema of its own. */
public final class OtherServers implements AutoCloseable {
    private static final String ADMINISTRATOR = "administrator";

    private final DataDirectory data;
    private final Secrets secrets;
    private final MariaDbServer mariaDb;
    private final Keycloak keycloak;

    private OtherServers(DataDirectory data, Path software, String cauri) {
        this.data = data;
        secrets = new Secrets(data.root().resolve("secrets.properties"));
        MariaDbServer.install(software, data);
        mariaDb = MariaDbServer.start(software, data, Ports.free(), accounts());
        mariaDb.awaitReady();
        Keycloak.install(Path.of(System.getProperty("cauri.artifact.keycloak")), software, data);
        var realm = new Realm(true, cauri, secrets);
        keycloak = Keycloak.start(software, data, Ports.free(), "127.0.0.1", realm, environment());
        keycloak.awaitReady();
    }

    /**
     * Starts both on an emptied folder.
     *
     * @param cauri where people will reach Cauri, such as {@code http://localhost:8080}
     */
    public static OtherServers start(Path folder, String cauri) {
        try (DataDirectory before = DataDirectory.open(folder)) {
            Child.endAll(before);
            DataDirectory.deleteAll(before.mariaDb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataDirectory data = DataDirectory.open(folder);
        try {
            return new OtherServers(data, Path.of(System.getProperty("cauri.software")), cauri);
        } catch (RuntimeException failure) {
            Child.endAll(data);
            data.close();
            throw failure;
        }
    }

    private List<String> accounts() {
        return List.of(
                "CREATE SCHEMA login",
                "CREATE USER login@'%' IDENTIFIED BY '" + secrets.get("login") + "'",
                "GRANT ALL PRIVILEGES ON login.* TO login@'%'",
                "CREATE USER " + ADMINISTRATOR + "@'%' IDENTIFIED BY '" + secrets.get(ADMINISTRATOR) + "'",
                "GRANT ALL PRIVILEGES ON *.* TO " + ADMINISTRATOR + "@'%' WITH GRANT OPTION");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL",
                mariaDb.url() + "login?sessionVariables=tx_isolation='READ-COMMITTED'",
                "KC_DB_USERNAME",
                "login",
                "KC_DB_PASSWORD",
                secrets.get("login"),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.get("keycloak.admin"));
    }

    /** What Cauri has to be told. */
    public Map<String, String> settings() {
        return Map.of(
                "cauri.database.url", mariaDb.url(),
                "cauri.database.user", ADMINISTRATOR,
                "cauri.database.password", secrets.get(ADMINISTRATOR),
                "cauri.keycloak.url", keycloak.url(),
                "cauri.oidc.client.secret", secrets.get("oidc.client"));
    }

    /** The password of the demo's people. */
    public String password() {
        return secrets.get("demo.password");
    }

    @Override
    public void close() {
        keycloak.close();
        mariaDb.close();
        data.close();
    }
}
