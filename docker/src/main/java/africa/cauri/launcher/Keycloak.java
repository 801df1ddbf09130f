package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The embedded Keycloak: its distribution comes as a zip, its data stay in a schema of the database.
 *
 * <p>It is built once for MariaDB, so that later starts are fast. The realm is imported when it does not exist yet.
 */
final class Keycloak implements Server {
    static final String REALM = "cauri";

    private static final String NAME = "keycloak";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(180);
    private static final List<String> VIRTUAL_MACHINE = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Child child;
    private final String url;

    private Keycloak(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    /** Unpacks the distribution and builds it for MariaDB, unless it was done before. Takes about half a minute. */
    static void install(Path distribution, Path software, DataDirectory data) {
        Path home = home(software);
        Path installed = home.resolve("installed");
        try {
            if (Files.exists(installed) && Files.readString(installed).equals(buildOf(distribution))) {
                return;
            }
            DataDirectory.deleteAll(home);
            Path unpacked = data.temporary().resolve("keycloak");
            Archive.unpack(distribution, unpacked);
            Files.move(Archive.onlyFolderOf(unpacked), home, StandardCopyOption.ATOMIC_MOVE);
            build(home, data);
            Files.writeString(installed, buildOf(distribution));
        } catch (IOException e) {
            throw new StartFailure("Cannot install Keycloak in " + home + ": " + e.getMessage(), e);
        }
    }

    /** What the installed copy was made from: another distribution or another virtual machine needs a new build. */
    private static String buildOf(Path distribution) {
        return distribution.getFileName() + "\n";
    }

    private static void build(Path home, DataDirectory data) throws IOException {
        var arguments = List.of("build", "--db=mariadb", "--health-enabled=true");
        var child = Child.start("keycloak-build", command(home, arguments), Map.of(), data);
        if (child.await(STARTS_WITHIN) != 0) {
            throw new StartFailure(child.endedLine());
        }
    }

    private static Path home(Path software) {
        return software.resolve("keycloak");
    }

    private static List<String> command(Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.addAll(VIRTUAL_MACHINE);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** Starts the server without waiting until it answers. */
    static Keycloak start(
            Path software, DataDirectory data, int port, String bind, Realm realm, Map<String, String> environment) {
        Path home = home(software);
        realm.writeTo(home.resolve("data/import"));
        String url = "http://localhost:" + port;
        var arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + url,
                "--http-enabled=true",
                "--http-host=" + bind,
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + Ports.free());
        var variables = new TreeMap<>(environment);
        variables.putAll(realm.environment());
        return new Keycloak(Child.start(NAME, command(home, arguments), variables, data), url);
    }

    void awaitReady() {
        Readiness.await("Keycloak", child, STARTS_WITHIN, () -> Readiness.answers(issuerDocument(url), 200));
    }

    /** The realm's import said where Cauri was first; it is told again when that has changed. */
    void tellAddress(String address, Secrets secrets, DataDirectory data) {
        Path told = data.folder("keycloak").resolve("address");
        try {
            if (!Files.exists(told) || !Files.readString(told).equals(address)) {
                new RealmAddress(url, secrets.get("keycloak.admin")).set(address);
                Files.writeString(told, address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String issuerDocument(String url) {
        return url + "/realms/" + REALM + "/.well-known/openid-configuration";
    }

    String url() {
        return url;
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop(Duration.ofMillis(2500));
    }
}
