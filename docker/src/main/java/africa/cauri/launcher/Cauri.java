package africa.cauri.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * The whole product on one machine.
 *
 * <p>Life: {@link #open} takes the data directory, {@link #start} installs what is missing, starts MariaDB, then Keycloak and Payara
 * Micro side by side, and returns when the login page answers; {@link #close} stops them in the reverse order. If a
 * start fails half way, what already ran is stopped.
 */
public final class Cauri implements AutoCloseable {
    private final Configuration configuration;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final DataDirectory data;
    private final Secrets secrets;
    private final Addresses addresses;
    private boolean closed;
    private volatile Consumer<String> onUnexpectedEnd = line -> {};

    private Cauri(Configuration configuration) {
        this.configuration = configuration;
        this.addresses = Addresses.of(configuration);
        this.data = DataDirectory.open(Path.of(configuration.get("cauri.data", ".cauri")));
        opened.push(data);
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
            close();
            throw failure instanceof CompletionException && failure.getCause() instanceof StartFailure cause
                    ? cause
                    : failure;
        }
    }

    private void startAll() {
        PayaraMicro.endOrphan(data);
        Keycloak.endOrphan(data);
        MariaDbServer.endOrphan(data);
        addresses.requireFreePorts();
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
        var environment = new Environment(configuration, addresses, secrets, accounts, database);
        var payara = started(PayaraMicro.start(
                artifact("payara"),
                artifact("war"),
                data,
                addresses.port(),
                addresses.bind(),
                configuration.get("cauri.jvm.options", ""),
                environment.ofWebApplication()));
        watch(payara.child());
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
            accounts.createIn(external.get());
            return external.get();
        }
        MariaDbServer.install(software, data);
        var server = started(MariaDbServer.start(software, data, addresses.databasePort(), accounts.statements()));
        watch(server.child());
        return server.url();
    }

    private void startKeycloak(Path software, Environment environment) {
        if (addresses.keycloakUrl().isPresent()) {
            return;
        }
        var realm = new Realm(isDemo(), addresses.url(), secrets);
        var keycloak = started(Keycloak.start(
                software, data, addresses.keycloakPort(), addresses.bind(), realm, environment.ofKeycloak()));
        watch(keycloak.child());
        keycloak.awaitReady();
    }

    /** Notes a server that was started, or stops it at once when everything is being stopped meanwhile. */
    private <T extends AutoCloseable> T started(T server) {
        synchronized (opened) {
            opened.push(server);
            if (!closed) {
                return server;
            }
        }
        close();
        throw new StartFailure("Stopped while starting");
    }

    private void watch(Child child) {
        child.onUnexpectedEnd(line -> onUnexpectedEnd.accept(line));
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

    /** What to type where the demo asks for a password. */
    public Map<String, String> demoSecrets() {
        return new TreeMap<>(Map.of("password", secrets.get("demo.password"), "api", secrets.get("demo.api")));
    }

    @Override
    public void close() {
        synchronized (opened) {
            closed = true;
            while (!opened.isEmpty()) {
                close(opened.pop());
            }
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.getLogger(Cauri.class.getName()).log(System.Logger.Level.WARNING, "Cannot stop a server", e);
        }
    }
}
