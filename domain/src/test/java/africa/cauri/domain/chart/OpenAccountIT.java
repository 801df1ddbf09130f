package africa.cauri.domain.chart;

import static africa.cauri.domain.testing.Refusals.atOnce;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAccountIT {

    private static final AccountKinds LETTRABLE = new AccountKinds(false, true, false, false, false);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void opens_an_account_below_the_longest_number_that_exists_and_with_its_kinds() {
        var opened = open("411101", "Clients de Thiès – détail");

        assertThat(opened)
                .isEqualTo(new AccountSheet(
                        new AccountNumber("411101"),
                        "Clients de Thiès – détail",
                        Optional.of(new AccountNumber("4111")),
                        false,
                        true,
                        new AccountKinds(true, true, false, false, false),
                        false,
                        opened.version()));
        assertThat(read("411101")).isEqualTo(opened);
        assertThat(read("4111").postable()).isTrue();
    }

    @Test
    void takes_the_kinds_it_is_given() {
        var opened = books.get(OpenAccount.class)
                .open(new NewAccount("601199", "Achats du dimanche", Optional.of(LETTRABLE)));

        assertThat(opened.kinds()).isEqualTo(LETTRABLE);
        assertThat(read("601199").kinds()).isEqualTo(LETTRABLE);
    }

    @Test
    void opens_an_account_below_a_heading_and_in_the_class_of_commitments_and_costing() {
        assertThat(open("4110", "Clients divers").parent()).contains(new AccountNumber("411"));
        assertThat(open("9011000001", "Avals").parent().orElseThrow().digits()).startsWith("90");
    }

    @Test
    void comes_between_the_account_above_and_the_companys_own_below() {
        open("52110001", "Banque, compte 1");
        open("521101", "Banque, autre");

        open("5211000", "Banque de l’Ouest");

        assertThat(read("52110001").parent()).contains(new AccountNumber("5211000"));
        assertThat(read("521101").parent()).contains(new AccountNumber("5211"));
    }

    @Test
    void is_noted() {
        open("411101", "Clients de Thiès");

        var noted = books.sql()
                .list(
                        "SELECT after_state FROM audit_event"
                                + " WHERE object_kind = 'account' AND object_id = '411101' AND action = 'CREATED'",
                        row -> row.getString(1));
        assertThat(noted).hasSize(1);
        assertThat(noted.get(0)).contains("Clients de Thiès");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ACCOUNT_NUMBER_WRONG",
        "4, ACCOUNT_NUMBER_WRONG",
        "41111111111, ACCOUNT_NUMBER_WRONG",
        "041, ACCOUNT_NUMBER_WRONG",
        "4111A, ACCOUNT_NUMBER_WRONG",
        "'4111 1', ACCOUNT_NUMBER_WRONG",
        "٤١١١, ACCOUNT_NUMBER_WRONG",
        "4111, ACCOUNT_NUMBER_TAKEN",
        "411, ACCOUNT_NUMBER_TAKEN",
        "99, ACCOUNT_NUMBER_TAKEN"
    })
    void refuses_a_number_that_is_none_or_taken(String number, Rule rule) {
        assertThat(rulesBrokenBy(() -> open(number, "Clients"))).containsExactly(rule);
    }

    @Test
    void refuses_a_number_below_no_account() {
        books.sql().update("DELETE FROM account WHERE number LIKE '98%'");

        assertThat(rulesBrokenBy(() -> open("981", "Ailleurs"))).containsExactly(Rule.ACCOUNT_WITHOUT_PARENT);
    }

    @Test
    void refuses_a_title_that_is_none_or_too_long_or_unreadable() {
        assertThat(rulesBrokenBy(() -> open("411101", "   "))).containsExactly(Rule.TEXT_MISSING);
        assertThat(rulesBrokenBy(() -> open("411101", "é".repeat(201)))).containsExactly(Rule.TEXT_TOO_LONG);
        assertThat(rulesBrokenBy(() -> open("411101", "Clients\u0000Thiès"))).containsExactly(Rule.TEXT_UNREADABLE);
        assertThat(rulesBrokenBy(() -> open("411101", "Clients\u202Eseihté"))).containsExactly(Rule.TEXT_UNREADABLE);
        assertThat(open("411101", "é".repeat(200)).title()).hasSize(200);
    }

    @Test
    void refuses_to_ask_for_third_parties_where_none_are_gathered() {
        var kinds = new AccountKinds(false, false, false, true, false);

        assertThat(rulesBrokenBy(() ->
                        books.get(OpenAccount.class).open(new NewAccount("601199", "Achats", Optional.of(kinds)))))
                .containsExactly(Rule.ACCOUNT_KINDS_CONTRADICT);
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        assertThat(rulesBrokenBy(() -> open("4", " "))).containsExactly(Rule.TEXT_MISSING, Rule.ACCOUNT_NUMBER_WRONG);
    }

    @Test
    void of_many_who_open_the_same_number_at_once_one_does() throws InterruptedException {
        var outcomes = atOnce(8, () -> open("411101", "Clients de Thiès"));

        assertThat(outcomes).filteredOn(AccountSheet.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).hasSize(7).allSatisfy(refusal -> assertThat(
                        ((RuleBroken) refusal).violations())
                .isEqualTo(List.of(Rule.ACCOUNT_NUMBER_TAKEN.broken(new AccountNumber("411101")))));
    }

    @Test
    void is_for_those_who_post() {
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> open("411101", "Clients"));
    }

    private AccountSheet open(String number, String title) {
        return books.get(OpenAccount.class).open(new NewAccount(number, title, Optional.empty()));
    }

    private AccountSheet read(String number) {
        return books.get(ReadAccount.class).read(new AccountNumber(number));
    }
}
