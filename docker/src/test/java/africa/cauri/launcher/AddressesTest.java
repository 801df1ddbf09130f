package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static Addresses addresses(Map<String, String> given) {
        return Addresses.of(new Configuration(given::get, key -> null));
    }

    @Test
    void without_settings_everything_listens_on_this_machine_only() {
        Addresses usual = addresses(Map.of());

        assertThat(usual.url()).isEqualTo("http://localhost:8080");
        assertThat(usual.bind()).isEqualTo("127.0.0.1");
        assertThat(usual.keycloak()).isEqualTo("http://localhost:8180");
        assertThat(usual.databasePort()).isEqualTo(13306);
        assertThat(usual.databaseUrl()).isEmpty();
    }

    @Test
    void the_address_follows_the_port_unless_it_is_given() {
        assertThat(addresses(Map.of("cauri.port", "9090")).url()).isEqualTo("http://localhost:9090");
        assertThat(addresses(Map.of("cauri.port", "9090", "cauri.url", "https://compta.example.com/"))
                        .url())
                .isEqualTo("https://compta.example.com");
    }

    @Test
    void slashes_at_the_end_do_not_matter() {
        Addresses external = addresses(Map.of(
                "cauri.database.url", "jdbc:mariadb://db.example.com:3306",
                "cauri.keycloak.url", "https://login.example.com//"));

        assertThat(external.databaseUrl()).contains("jdbc:mariadb://db.example.com:3306/");
        assertThat(external.keycloak()).isEqualTo("https://login.example.com");
    }

    @Test
    void a_taken_port_is_refused_unless_its_server_is_elsewhere() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new TreeMap<>(Map.of(
                    "cauri.port", Integer.toString(Ports.free()),
                    "cauri.keycloak.port", Integer.toString(taken.getLocalPort()),
                    "cauri.database.port", Integer.toString(Ports.free())));

            assertThatThrownBy(() -> addresses(ports).requireFreePorts())
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + taken.getLocalPort() + " for Keycloak is taken: stop what listens there or"
                            + " give another with -Dcauri.keycloak.port=PORT");
            ports.put("cauri.keycloak.url", "https://login.example.com");
            assertThatCode(() -> addresses(ports).requireFreePorts()).doesNotThrowAnyException();
        }
    }
}
