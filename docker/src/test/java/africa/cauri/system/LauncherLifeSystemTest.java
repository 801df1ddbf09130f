package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes of the servers and the data when somebody or something ends one of the processes.
 *
 * <p>All tests use one data directory, since the first start takes long; each finds there what an earlier one entered.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherLifeSystemTest {
    private static final Path DATA = Installation.target().resolve("system").resolve("launcher");
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final List<String> SERVERS = List.of("payara", "keycloak", "mariadb");

    private static String company = "";

    @BeforeAll
    static void beginAfresh() {
        Installation.delete(DATA);
    }

    @AfterEach
    void assertThatNoProcessIsLeft() {
        assertThat(LauncherProcess.processesIn(DATA)).isEmpty();
    }

    @Test
    @Order(1)
    void stopped_while_it_starts_it_leaves_no_process() {
        try (var launcher = LauncherProcess.start(DATA, Map.of())) {
            launcher.awaitHalfWay();
            launcher.signal("TERM");

            assertThat(launcher.awaitEnd(TEN_SECONDS)).isEqualTo(143);
            assertThat(launcher.lines()).noneMatch(line -> line.contains("unexpectedly") || line.contains("Exception"));
            assertThatNoProcessIsLeft();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"payara", "keycloak", "mariadb"})
    @Order(2)
    void when_a_server_dies_the_others_are_stopped_and_one_line_says_why(String server) throws IOException {
        try (var launcher = LauncherProcess.start(DATA, Map.of()).awaitGreeting()) {
            assertThatDataAreThere(launcher);
            int greeting = launcher.lines().size();
            launcher.kill(server);

            assertThat(launcher.awaitEnd(Duration.ofSeconds(20))).isEqualTo(1);
            assertThat(launcher.lines().subList(greeting, launcher.lines().size()))
                    .singleElement()
                    .asString()
                    .startsWith(server + " ended unexpectedly")
                    .contains(DATA.resolve("logs").resolve(server + ".log").toString());
            assertThatNoProcessIsLeft();
        }
    }

    @Test
    @Order(3)
    void after_the_launcher_was_killed_the_next_start_ends_what_it_left_and_works() throws IOException {
        List<ProcessHandle> orphans;
        try (var killed = LauncherProcess.start(DATA, Map.of()).awaitGreeting()) {
            assertThat(refusalOfASecondLauncher()).contains("already runs", DATA.toString(), "-Dcauri.data=");
            killed.signal("KILL");
            killed.awaitEnd(TEN_SECONDS);
            orphans = SERVERS.stream().map(killed::server).toList();
            assertThat(orphans).allMatch(ProcessHandle::isAlive);

            try (var next = LauncherProcess.start(DATA, Map.of()).awaitGreeting()) {
                assertThat(orphans).noneMatch(ProcessHandle::isAlive);
                assertThatDataAreThere(next);
                assertThatCtrlCStopsInOrder(next);
            }
        }
    }

    private static String refusalOfASecondLauncher() {
        try (var second = LauncherProcess.start(DATA.resolve("../launcher"), Map.of())) {
            assertThat(second.awaitEnd(TEN_SECONDS)).isEqualTo(1);
            assertThat(second.lines()).hasSize(1);
            return second.lines().get(0);
        }
    }

    /** The last to stop is looked at first: what still ran after it cannot have stopped before. */
    private static void assertThatCtrlCStopsInOrder(LauncherProcess launcher) {
        List<ProcessHandle> servers = SERVERS.stream().map(launcher::server).toList();
        launcher.signal("INT");

        Wait.until("the servers to stop", () -> {
            boolean database = servers.get(2).isAlive();
            boolean keycloak = servers.get(1).isAlive();
            boolean payara = servers.get(0).isAlive();
            assertThat(List.of(payara, keycloak, database)).isSorted();
            return !database;
        });
        assertThat(launcher.awaitEnd(TEN_SECONDS)).isEqualTo(130);
    }

    /** Finds the company of the last start and enters one for the next. */
    private static void assertThatDataAreThere(LauncherProcess launcher) throws IOException {
        var api = new Api(launcher.url() + "/api/v1", token(launcher));
        List<String> names =
                api.companies().stream().map(found -> found.getString("name")).toList();
        assertThat(names)
                .contains("Teranga Négoce SARL")
                .containsAll(Stream.of(company).filter(name -> !name.isEmpty()).toList());
        company = "Société " + names.size();
        api.openCompany(company);
    }

    private static String token(LauncherProcess launcher) throws IOException {
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(DATA.resolve("secrets.properties"))));
        var grant = Map.of(
                "grant_type", "client_credentials",
                "client_id", "cauri-demo-api",
                "client_secret", secrets.getProperty("demo.api"));
        var answer = new WebClient().post(launcher.keycloak() + "/realms/cauri/protocol/openid-connect/token", grant);
        return Json.object(answer.body()).getString("access_token");
    }
}
