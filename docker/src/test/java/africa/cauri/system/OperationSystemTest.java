package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who run an installation look at. */
@ExtendWith(RunningCauri.class)
class OperationSystemTest {
    private final Installation cauri;
    private final WebClient client = new WebClient();

    OperationSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @Test
    void it_says_that_it_lives() {
        HttpResponse<String> answer = client.get(cauri.url() + "/health/live");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.object(answer.body()).getString("status")).isEqualTo("UP");
    }

    @Test
    void it_is_ready_when_the_database_and_keycloak_answer() {
        HttpResponse<String> answer = client.get(cauri.url() + "/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.object(answer.body()).getJsonArray("checks").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("name") + " " + check.getString("status"))
                .contains("database UP", "keycloak UP");
    }

    @Test
    void it_gives_its_metrics() {
        HttpResponse<String> answer = client.get(cauri.url() + "/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("# TYPE", "memory_usedHeap");
    }
}
