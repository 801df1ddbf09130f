package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.launcher.Configuration;
import africa.cauri.launcher.Verify;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person at a terminal proves books. */
@ExtendWith(RunningCauri.class)
class VerifyCommandSystemTest {
    private final Installation cauri;
    private final List<String> output = new ArrayList<>();

    VerifyCommandSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @Test
    void right_books_end_with_nothing_to_complain_about_and_wrong_ones_with_their_first_wrong_row() {
        Api api = cauri.api(cauri.tokens().ofService());
        String key = api.openCompany("Teinturerie " + UUID.randomUUID());
        String sale =
                """
                {"journal": "VE", "accountingDate": "2026-01-14", "reference": "F-1", "label": "Vente",
                 "lines": [{"account": "4111", "debit": "100"}, {"account": "7011", "credit": "100"}]}
                """;
        assertThat(api.post("/t/" + key + "/entries", sale).statusCode()).isEqualTo(201);

        assertThat(run("--tenant", key)).as(output.toString()).isZero();
        assertThat(output).singleElement().asString().startsWith(key + ": right, 1 entries, 2 lines, proven at ");

        output.clear();
        cauri.sql(
                "UPDATE `t_" + key.replace('-', '_')
                        + "`.account_balance SET debit = 101 WHERE account = ? AND debit = 100",
                "4111");
        assertThat(run("--tenant", key)).isEqualTo(1);
        assertThat(output.get(0)).startsWith(key + ": WRONG, 1 entries");
        assertThat(output.get(1)).startsWith("  ACCOUNT_BALANCES ").contains("account=4111");
    }

    @Test
    void every_company_is_proven_and_what_cannot_be_is_said() {
        run("--all");
        assertThat(output).anyMatch(line -> line.startsWith("dakar: right"));

        output.clear();
        assertThat(run("--tenant", "nowhere")).isEqualTo(1);
        assertThat(output)
                .singleElement()
                .asString()
                .startsWith("nowhere: not proven.")
                .contains("404");
        output.clear();
        assertThat(run("--everything")).isEqualTo(1);
        assertThat(output).containsExactly("Usage: Verify --tenant KEY | --all");
    }

    private int run(String... arguments) {
        var configuration = Configuration.of(Map.of(
                "cauri.url", cauri.url(),
                "cauri.keycloak.url", cauri.keycloak(),
                "cauri.verify.client.secret", cauri.secret("demo.api")));
        return Verify.run(List.of(arguments), configuration, output::add);
    }
}
