package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.launcher.OtherServers;
import africa.cauri.launcher.Ports;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cauri beside a MariaDB and a Keycloak that somebody else runs. */
class ExternalServersSystemTest {
    private static final Path FOLDER = Installation.target().resolve("system");

    private static OtherServers others;
    private static LauncherProcess cauri;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Installation.delete(FOLDER.resolve("beside"));
        int port = Ports.free();
        others = OtherServers.start(FOLDER.resolve("others"), "http://localhost:" + port);
        cauri = LauncherProcess.start(FOLDER.resolve("beside"), with(Map.of("cauri.port", Integer.toString(port))))
                .awaitGreeting();
    }

    @AfterAll
    static void stop() {
        if (cauri != null) {
            cauri.signal("TERM");
            cauri.awaitEnd(Duration.ofSeconds(10));
            cauri.close();
        }
        if (others != null) {
            others.close();
        }
    }

    private static Map<String, String> with(Map<String, String> settings) {
        var all = new TreeMap<>(others.settings());
        all.putAll(settings);
        return all;
    }

    @Test
    void it_starts_neither_of_them() {
        assertThat(cauri.servers()).containsExactly("payara");
        assertThat(FOLDER.resolve("beside/mariadb")).doesNotExist();
        assertThat(FOLDER.resolve("beside/keycloak")).doesNotExist();
    }

    @Test
    void it_is_ready() {
        HttpResponse<String> answer = new WebClient().get(cauri.url() + "/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("database", "keycloak");
    }

    @Test
    void a_person_of_that_keycloak_finds_the_books_in_that_database() {
        var client = new WebClient();
        HttpResponse<String> login = client.follow(client.get(cauri.url() + "/companies.xhtml"));
        assertThat(login.uri().toString()).startsWith(others.settings().get("cauri.keycloak.url"));
        HttpResponse<String> companies = client.logIn(login, "comptable", others.password());

        assertThat(companies.uri()).hasToString(cauri.url() + "/companies.xhtml");
        assertThat(companies.body()).contains("Teranga Négoce SARL", "Moussa Ndiaye");
        Wait.until(
                "the books",
                () -> client.get(cauri.url() + "/t/dakar/chart.xhtml").body().contains("Plan comptable"));
    }

    @Test
    void the_database_gets_no_account_for_a_keycloak_that_has_its_own() throws SQLException {
        var settings = others.settings();
        var accounts = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("cauri.database.url"),
                        settings.get("cauri.database.user"),
                        settings.get("cauri.database.password"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT user FROM mysql.user WHERE user LIKE 'cauri%' ORDER BY user")) {
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
        }
        assertThat(accounts).containsExactly("cauri_batch", "cauri_books", "cauri_provisioning", "cauri_registry");
    }

    @Test
    void it_prints_no_password_that_it_does_not_know() {
        assertThat(cauri.lines()).contains("Cauri runs at " + cauri.url());
        assertThat(cauri.lines()).noneMatch(line -> line.contains("password") || line.contains("secret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cauri.database.password | wrong                          | Access denied",
                "cauri.database.user     | nobody                         | Access denied",
                "cauri.database.url      | jdbc:mariadb://127.0.0.1:1/    | 127.0.0.1:1",
                "cauri.database.url      | jdbc:mariadb://nowhere.test/   | nowhere.test",
                "cauri.database.url      | 127.0.0.1:3306                 | 127.0.0.1:3306",
                "cauri.database.user     | ''                             | cauri.database.batch.password",
                "cauri.keycloak.url      | http://localhost:1             | http://localhost:1/realms/cauri",
                "cauri.keycloak.url      | http://nowhere.test            | http://nowhere.test/realms/cauri",
                "cauri.keycloak.url      | keycloak                       | keycloak/realms/cauri"
            })
    void a_server_that_cannot_be_used_is_named_in_one_line_with_its_option(String key, String value, String told) {
        assertThat(refusal(Map.of(key, value))).contains(told, key.replaceAll("user|password", ""));
    }

    @Test
    void an_account_that_was_made_beforehand_is_tried() {
        var given = Map.of(
                "cauri.database.user", "",
                "cauri.database.batch.password", "wrong",
                "cauri.database.books.password", "wrong",
                "cauri.database.provisioning.password", "wrong",
                "cauri.database.registry.password", "wrong");

        assertThat(refusal(given)).contains("Access denied", ".user and .password");
    }

    private String refusal(Map<String, String> settings) {
        try (var launcher = LauncherProcess.start(folder.resolve("data"), with(settings))) {
            int status = launcher.awaitEnd(Duration.ofSeconds(30));
            List<String> lines = launcher.lines();

            assertThat(status).isEqualTo(1);
            assertThat(lines).hasSize(1);
            return lines.get(0);
        }
    }
}
