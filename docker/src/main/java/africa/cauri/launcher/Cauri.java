package africa.cauri.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * The whole product on one machine.
 *
 * <p>Life: {@link #open} takes the data directory, {@link #start} installs what is missing, starts MariaDB, then
 * Keycloak and Payara Micro side by side, and returns when the login page answers; {@link #close} stops them in the
 * reverse order. If a start fails half way, what already ran is stopped.
 */
public final class Cauri implements AutoCloseable {
    /** What runs, in the order in which it is stopped. */
    private enum Part {
        PAYARA,
        KEYCLOAK,
        MARIADB
    }

    private final Configuration configuration;
    private final Map<Part, Server> started = new EnumMap<>(Part.class);
    private final DataDirectory data;
    private final Secrets secrets;
    private final Addresses addresses;
    private boolean closed;
    private volatile String ended = "";
    private volatile Consumer<String> onUnexpectedEnd = this::stopBecause;

    private Cauri(Configuration configuration) {
        this.configuration = configuration;
        this.addresses = Addresses.of(configuration);
        this.data = DataDirectory.open(Path.of(configuration.get("cauri.data", ".cauri")));
        this.secrets = new Secrets(data.root().resolve("secrets.properties"));
    }

    /** Opens the data directory; a {@link StartFailure} has one line for the person at the terminal. */
    public static Cauri open(Configuration configuration) {
        return new Cauri(configuration);
    }

    /** Starts everything; if that fails, whatever had started is stopped, and a {@link StartFailure} says why. */
    public Cauri start() {
        try {
            startAll();
            return this;
        } catch (RuntimeException failure) {
            boolean stopped = isClosed();
            close();
            throw stopped ? new StartFailure(whyStopped(), failure) : causeOf(failure);
        }
    }

    /** A server that ends during the start ends the start. */
    private void stopBecause(String line) {
        ended = line;
        close();
    }

    private String whyStopped() {
        return ended.isEmpty() ? "Stopped while starting" : ended;
    }

    private static RuntimeException causeOf(RuntimeException failure) {
        return failure instanceof CompletionException && failure.getCause() instanceof StartFailure cause
                ? cause
                : failure;
    }

    private void startAll() {
        Child.endAll(data);
        addresses.requireFreePorts();
        addresses.keycloakUrl().ifPresent(ExternalKeycloak::require);
        Path software = configuration
                .find("cauri.software")
                .map(Path::of)
                .orElseGet(data::software)
                .toAbsolutePath();
        var accounts = new DatabaseAccounts(configuration, secrets);
        var keycloakInstalled = addresses.keycloakUrl().isPresent()
                ? CompletableFuture.<Void>completedFuture(null)
                : CompletableFuture.runAsync(() -> Keycloak.install(artifact("keycloak"), software, data));
        String database = startDatabase(software, accounts);
        var environment =
                new Environment(configuration, addresses, secrets, accounts, database, data.folder("imports"));
        var payara = started(
                Part.PAYARA,
                PayaraMicro.start(
                        artifact("payara"),
                        artifact("war"),
                        data,
                        addresses.port(),
                        addresses.bind(),
                        configuration.get("cauri.jvm.options", ""),
                        environment.ofWebApplication()));
        keycloakInstalled.join();
        startKeycloak(software, environment);
        payara.awaitReady();
    }

    private Path artifact(String name) {
        return Path.of(configuration.get("cauri.artifact." + name)).toAbsolutePath();
    }

    private String startDatabase(Path software, DatabaseAccounts accounts) {
        Optional<String> external = addresses.databaseUrl();
        if (external.isPresent()) {
            new ExternalDatabase(external.get(), configuration, accounts).prepare();
            return external.get();
        }
        MariaDbServer.install(software, data);
        var server = started(
                Part.MARIADB, MariaDbServer.start(software, data, addresses.databasePort(), accounts.statements()));
        server.awaitReady();
        return server.url();
    }

    private void startKeycloak(Path software, Environment environment) {
        if (addresses.keycloakUrl().isPresent()) {
            return;
        }
        var realm = new Realm(isDemo(), addresses.url(), secrets);
        var keycloak = started(
                Part.KEYCLOAK,
                Keycloak.start(
                        software, data, addresses.keycloakPort(), addresses.bind(), realm, environment.ofKeycloak()));
        keycloak.awaitReady();
        keycloak.tellAddress(addresses.url(), secrets, data);
    }

    /** Notes a server that was started, or stops it at once when everything is being stopped meanwhile. */
    private <T extends Server> T started(Part part, T server) {
        synchronized (started) {
            started.put(part, server);
            if (!closed) {
                server.child().onUnexpectedEnd(line -> onUnexpectedEnd.accept(line));
                return server;
            }
        }
        close();
        throw new StartFailure(whyStopped());
    }

    private boolean isClosed() {
        synchronized (started) {
            return closed;
        }
    }

    /** What to do, with one line for people, when a server ends that nobody stopped. */
    void onUnexpectedEnd(Consumer<String> listener) {
        onUnexpectedEnd = listener;
    }

    /** Whether the demo firm, its companies and its people are there. */
    public boolean isDemo() {
        return Boolean.parseBoolean(configuration.get("cauri.demo", "true"));
    }

    public String url() {
        return addresses.url();
    }

    Addresses addresses() {
        return addresses;
    }

    Path dataDirectory() {
        return data.root();
    }

    /** Whether the demo's people have the password that this installation made for them. */
    boolean hasDemoPeople() {
        return isDemo() && addresses.keycloakUrl().isEmpty();
    }

    /** What to type where the demo asks for a password. */
    public Map<String, String> demoSecrets() {
        return new TreeMap<>(Map.of("password", secrets.get("demo.password"), "api", secrets.get("demo.api")));
    }

    /** Stops what runs, the last first, and then whatever else was started, such as an interrupted installation. */
    @Override
    public void close() {
        synchronized (started) {
            closed = true;
            started.values().forEach(Server::close);
            started.clear();
            Child.endAll(data);
            data.close();
        }
    }
}
