package africa.cauri.system;

import africa.cauri.launcher.OtherDatabase;
import africa.cauri.launcher.Ports;
import africa.cauri.system.WitnessProcess.Way;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A Cauri whose application and whose database can be killed, each alone; the Keycloak is another installation's. The
 * tests share one, and leave it running.
 */
final class KillableCauri implements AutoCloseable {
    /** What is killed. */
    enum Part {
        APPLICATION,
        DATABASE
    }

    /** How long a request waits for another one in the same books. */
    static final Duration LOCK_WAIT = Duration.ofSeconds(5);

    private static final Path FOLDER = Installation.target().resolve("system").resolve("killed");

    private final Installation installation;
    private final Map<String, String> settings = new TreeMap<>();
    private final OtherDatabase database;
    private LauncherProcess application;

    private KillableCauri(Installation installation, OtherDatabase database) {
        this.installation = installation;
        this.database = database;
        settings.putAll(database.settings());
        settings.put("cauri.port", Integer.toString(Ports.free()));
        settings.put("cauri.database.lock.seconds", Long.toString(LOCK_WAIT.toSeconds()));
        settings.put("cauri.keycloak.url", installation.keycloak());
        settings.put("cauri.oidc.client.secret", installation.secret("oidc.client"));
        application = launch();
    }

    static KillableCauri start(Installation installation) {
        Installation.delete(FOLDER.resolve("application"));
        return new KillableCauri(installation, OtherDatabase.start(FOLDER.resolve("database")));
    }

    private LauncherProcess launch() {
        return LauncherProcess.start(FOLDER.resolve("application"), settings).awaitGreeting();
    }

    void kill(Set<Part> parts) {
        if (parts.contains(Part.APPLICATION)) {
            application.kill("payara");
        }
        if (parts.contains(Part.DATABASE)) {
            database.kill();
        }
        if (parts.contains(Part.APPLICATION)) {
            application.awaitEnd(Duration.ofSeconds(20));
            application.close();
        }
    }

    /** Starts what was killed. */
    void startAgain(Set<Part> parts) {
        if (parts.contains(Part.DATABASE)) {
            database.startAgain();
        }
        if (parts.contains(Part.APPLICATION)) {
            application = launch();
        }
    }

    /** Where files wait that are being imported. */
    Path imports() {
        return FOLDER.resolve("application").resolve("imports");
    }

    OtherDatabase database() {
        return database;
    }

    String url() {
        return application.url();
    }

    /** The administrator of the demo firm, who has logged in. */
    WebClient administrator() {
        installation.keycloakAdmin().allowReturnTo(url() + "/callback");
        var client = new WebClient();
        HttpResponse<String> login = client.follow(client.get(url() + "/companies.xhtml"));
        client.logIn(login, "cabinet", installation.password());
        return client;
    }

    Api api() {
        return new Api(application.url() + "/api/v1", installation.tokens().ofService());
    }

    /** The way of a witness to the books of that key. */
    Way way(String key) {
        return new Way(
                application.url() + "/api/v1/t/" + key,
                installation.keycloak() + "/realms/cauri/protocol/openid-connect/token",
                installation.secret("demo.api"));
    }

    @Override
    public void close() {
        application.close();
        database.close();
    }
}
