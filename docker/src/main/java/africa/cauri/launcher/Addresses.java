package africa.cauri.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the servers of one installation listen, and where those are that it does not start itself.
 *
 * @param port of the web application on this machine
 * @param bind the network address to listen on; only this machine reaches 127.0.0.1
 * @param url where people reach the web application
 * @param databaseUrl of an external MariaDB, such as {@code jdbc:mariadb://db.example.com:3306/}
 * @param keycloakUrl of an external Keycloak, such as {@code https://login.example.com}
 */
record Addresses(
        int port,
        int keycloakPort,
        int databasePort,
        String bind,
        String url,
        Optional<String> databaseUrl,
        Optional<String> keycloakUrl) {

    static Addresses of(Configuration configuration) {
        int port = configuration.port("cauri.port", 8080);
        return new Addresses(
                port,
                configuration.port("cauri.keycloak.port", 8180),
                configuration.port("cauri.database.port", 13306),
                configuration.get("cauri.bind", "127.0.0.1"),
                withoutSlash(configuration.get("cauri.url", "http://localhost:" + port)),
                configuration.find("cauri.database.url").map(url -> withoutSlash(url) + "/"),
                configuration.find("cauri.keycloak.url").map(Addresses::withoutSlash));
    }

    private static String withoutSlash(String url) {
        return url.replaceAll("/+$", "");
    }

    /** A {@link StartFailure} if something listens already on a port of a server that is to be started. */
    void requireFreePorts() {
        var taken = new TreeMap<Integer, String>();
        requireFree("Cauri", port, "cauri.port", taken);
        if (keycloakUrl.isEmpty()) {
            requireFree("Keycloak", keycloakPort, "cauri.keycloak.port", taken);
        }
        if (databaseUrl.isEmpty()) {
            requireFree("MariaDB", databasePort, "cauri.database.port", taken);
        }
    }

    private static void requireFree(String server, int port, String key, Map<Integer, String> taken) {
        String other = taken.put(port, key);
        if (other != null) {
            throw new StartFailure(other + " and " + key + " are both " + port + ": give one of them another port");
        }
        Ports.requireFree(server, port, key);
    }

    String keycloak() {
        return keycloakUrl.orElse("http://localhost:" + keycloakPort);
    }
}
