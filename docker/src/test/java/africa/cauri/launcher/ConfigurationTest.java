package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    private static Configuration configuration(Map<String, String> given, Map<String, String> environment) {
        return new Configuration(given::get, environment::get);
    }

    @ParameterizedTest
    @CsvSource({
        "cauri.database.url, CAURI_DATABASE_URL",
        "cauri.oidc.client.id, CAURI_OIDC_CLIENT_ID",
        "cauri.jvm-options, CAURI_JVM_OPTIONS"
    })
    void a_key_has_a_name_in_the_environment(String key, String name) {
        assertThat(Configuration.environmentName(key)).isEqualTo(name);
    }

    @Test
    void what_is_given_comes_before_the_environment() {
        var both = configuration(Map.of("cauri.port", "1"), Map.of("CAURI_PORT", "2"));
        var environment = configuration(Map.of(), Map.of("CAURI_PORT", "2"));

        assertThat(both.find("cauri.port")).contains("1");
        assertThat(environment.find("cauri.port")).contains("2");
    }

    @Test
    void a_blank_value_is_none() {
        var configuration = configuration(Map.of("cauri.url", " "), Map.of());

        assertThat(configuration.find("cauri.url")).isEmpty();
        assertThat(configuration.get("cauri.url", "other")).isEqualTo("other");
    }

    @Test
    void a_missing_value_is_asked_for_by_both_its_names() {
        assertThatThrownBy(() -> configuration(Map.of(), Map.of()).get("cauri.artifact.war"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("-Dcauri.artifact.war=")
                .hasMessageContaining("CAURI_ARTIFACT_WAR=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "8080", "65535"})
    void a_port_is_a_number_from_1_to_65535(String text) {
        assertThat(configuration(Map.of("cauri.port", text), Map.of()).port("cauri.port", 80))
                .isEqualTo(Integer.parseInt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http", "80 80", "8080.0", "99999999999"})
    void anything_else_is_no_port(String text) {
        assertThatThrownBy(() ->
                        configuration(Map.of("cauri.port", text), Map.of()).port("cauri.port", 80))
                .isInstanceOf(StartFailure.class)
                .hasMessage("cauri.port=" + text + " is not a port: give a number from 1 to 65535");
    }

    @Test
    void a_port_that_is_not_given_is_the_usual_one() {
        assertThat(configuration(Map.of(), Map.of()).port("cauri.port", 80)).isEqualTo(80);
    }

    @Test
    void seconds_are_at_most_an_hour() {
        assertThat(configuration(Map.of("cauri.wait", "3600"), Map.of()).seconds("cauri.wait", 10))
                .isEqualTo(3600);
        assertThatThrownBy(() ->
                        configuration(Map.of("cauri.wait", "3601"), Map.of()).seconds("cauri.wait", 10))
                .isInstanceOf(StartFailure.class)
                .hasMessage("cauri.wait=3601 is not a number of seconds: give a number from 1 to 3600");
    }

    @Test
    void a_map_of_values_comes_before_the_systems() {
        System.setProperty("cauri.test.only", "system");
        try {
            assertThat(Configuration.of(Map.of("cauri.test.only", "map")).find("cauri.test.only"))
                    .contains("map");
            assertThat(Configuration.of(Map.of()).find("cauri.test.only")).contains("system");
        } finally {
            System.clearProperty("cauri.test.only");
        }
    }
}
