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
 * <p>Life: {@link #start} opens the data directory, installs what is missing, starts MariaDB, then Keycloak and Payara
 * Micro side by side, and returns when the login page answers; {@link #close} stops them in the reverse order. If a
 * start fails half way, what already ran is stopped.
 */
public final class Cauri implements AutoCloseable {
    private final Configuration configuration;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final DataDirectory data;
    private final Secrets secrets;
    private final Addresses addresses;
    private volatile Consumer<String> onUnexpectedEnd = line -> {};

    private Cauri(Configuration configuration) {
        this.configuration = configuration;
        this.addresses = Addresses.of(configuration);
        this.data = DataDirectory.open(Path.of(configuration.get("cauri.data", ".cauri")));
        opened.push(data);
        this.secrets = new Secrets(data.root().resolve("secrets.properties"));
    }

    /** @throws StartFailure with one line for the person at the terminal */
    public static Cauri start(Configuration configuration) {
        var cauri = new Cauri(configuration);
        try {
            cauri.startAll();
            return cauri;
        } catch (RuntimeException failure) {
            cauri.close();
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
        var payara = open(PayaraMicro.start(
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
        var server = open(MariaDbServer.start(software, data, addresses.databasePort(), accounts.statements()));
        watch(server.child());
        return server.url();
    }

    private void startKeycloak(Path software, Environment environment) {
        if (addresses.keycloakUrl().isPresent()) {
            return;
        }
        var realm = new Realm(isDemo(), addresses.url(), secrets);
        var keycloak = open(Keycloak.start(
                software, data, addresses.keycloakPort(), addresses.bind(), realm, environment.ofKeycloak()));
        watch(keycloak.child());
        keycloak.awaitReady();
    }

    private <T extends AutoCloseable> T open(T server) {
        opened.push(server);
        return server;
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
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.getLogger(Cauri.class.getName()).log(System.Logger.Level.WARNING, "Cannot stop a server", e);
            }
        }
    }
}
