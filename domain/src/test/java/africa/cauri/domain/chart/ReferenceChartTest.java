package africa.cauri.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceChartTest {

    private static final int LONGEST_TITLE = 200;

    private final ReferenceChart chart = ReferenceChart.syscohada2017();

    @Test
    void has_the_accounts_of_the_official_chart() {
        assertThat(chart.accounts()).hasSize(1_404);
        assertThat(chart.accounts().stream()
                        .collect(Collectors.groupingBy(
                                account -> account.number().digits().length(), Collectors.counting())))
                .containsOnly(Map.entry(2, 85L), Map.entry(3, 432L), Map.entry(4, 887L));
    }

    @ParameterizedTest
    @EnumSource
    void titles_every_class(AccountClass accountClass) {
        assertThat(chart.title(accountClass)).startsWith("Comptes d");
    }

    @Test
    void has_the_account_that_the_cash_flow_statement_needs() {
        assertThat(account("4856"))
                .isEqualTo(new ReferenceAccount(
                        new AccountNumber("4856"),
                        "Immobilisations financières",
                        Optional.of(new AccountNumber("485")),
                        true));
    }

    @Test
    void keeps_the_ranges_of_commitments_in_their_titles() {
        assertThat(account("911").title()).endsWith("901 à 904");
        assertThat(account("915").title()).endsWith("905 à 908");
    }

    @Test
    void lists_every_account_once_and_after_the_one_it_subdivides() {
        var seen = new HashSet<AccountNumber>();
        for (var account : chart.accounts()) {
            assertThat(seen).containsAll(account.parent().stream().toList());
            assertThat(seen.add(account.number())).as(account.toString()).isTrue();
        }
    }

    @Test
    void each_account_subdivides_the_one_with_a_digit_less_and_those_of_two_digits_none() {
        assertThat(chart.accounts()).allSatisfy(account -> {
            var digits = account.number().digits();
            assertThat(account.parent().map(AccountNumber::digits))
                    .isEqualTo(Optional.of(digits.substring(0, digits.length() - 1))
                            .filter(parent -> parent.length() > 1));
        });
    }

    @Test
    void leaves_take_entries_and_headings_do_not() {
        var headings = chart.accounts().stream()
                .flatMap(account -> account.parent().stream())
                .collect(Collectors.toSet());
        assertThat(chart.accounts()).allMatch(account -> account.isPostable() != headings.contains(account.number()));
        assertThat(account("411").isPostable()).isFalse();
        assertThat(account("4111").isPostable()).isTrue();
        assertThat(account("103").isPostable()).isTrue();
        assertThat(account("92").isPostable()).isTrue();
    }

    @Test
    void titles_fit_the_books() {
        assertThat(chart.accounts())
                .allMatch(account -> account.title().length() <= LONGEST_TITLE
                        && account.title().equals(account.title().strip()));
    }

    @Test
    void reads_a_chart() {
        var small = parse("1;Comptes de ressources durables;", "10;Capital;1", "101;Capital social;10");
        assertThat(small.title(AccountClass.DURABLE_RESOURCES)).isEqualTo("Comptes de ressources durables");
        assertThat(small.accounts())
                .containsExactly(
                        new ReferenceAccount(new AccountNumber("10"), "Capital", Optional.empty(), false),
                        new ReferenceAccount(
                                new AccountNumber("101"),
                                "Capital social",
                                Optional.of(new AccountNumber("10")),
                                true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10;Encore le capital;1",
                "1;Encore la classe;",
                "111;Réserve légale;11",
                "411;Clients;10",
                "11;Réserves;",
                "2;Comptes d'actif immobilisé;1",
                "11;Réserves",
                "11;Réserves;1;",
                "11; ;1"
            })
    void refuses_a_wrong_line(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("1;Comptes de ressources durables;", "10;Capital;1", line))
                .withMessageEndingWith(line);
    }

    @Test
    void refuses_a_wrong_header() {
        assertThatIllegalStateException().isThrownBy(() -> ReferenceChart.parse(List.of("code;title;parent")));
    }

    private static ReferenceChart parse(String... lines) {
        return ReferenceChart.parse(Stream.concat(Stream.of("number;title_fr;parent"), Stream.of(lines))
                .toList());
    }

    private ReferenceAccount account(String digits) {
        return chart.accounts().stream()
                .filter(account -> account.number().digits().equals(digits))
                .findAny()
                .orElseThrow();
    }
}
