package africa.cauri.domain.chart;

import static africa.cauri.domain.testing.Refusals.atOnce;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.violationsOf;
import static africa.cauri.domain.testing.Refusals.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.RawEntries;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeAccountIT {

    private static final AccountNumber CLIENTS = new AccountNumber("4111");
    private static final AccountNumber OWN = new AccountNumber("411101");
    private static final AccountKinds ALL = new AccountKinds(true, true, true, true, true);
    private static final AccountKinds NONE = new AccountKinds(false, false, false, false, false);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void changes_what_an_official_account_is_for_and_closes_it() {
        var before = read(CLIENTS);

        var after = change(CLIENTS, new AccountChange("Clients", ALL, true, before.version()));

        assertThat(after.kinds()).isEqualTo(ALL);
        assertThat(after.closed()).isTrue();
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(read(CLIENTS)).isEqualTo(after);
        assertThat(books.get(SearchAccounts.class)
                        .search("4111", Optional.empty(), 1, 10)
                        .rows())
                .containsExactly(new AccountRow("4111", "Clients", "Clients", true, true, true));
    }

    @Test
    void leaves_the_title_of_an_official_account() {
        assertThat(rulesBrokenBy(() -> change(CLIENTS, new AccountChange("Chalands", ALL, false, 0))))
                .containsExactly(Rule.ACCOUNT_IS_OFFICIAL);
    }

    @Test
    void changes_the_title_of_an_own_account_and_notes_both() {
        var own = open();

        change(OWN, new AccountChange("Clients de Saint-Louis", own.kinds(), false, own.version()));

        assertThat(read(OWN).title()).isEqualTo("Clients de Saint-Louis");
        var noted = books.sql()
                .list(
                        "SELECT CONCAT(before_state, after_state) FROM audit_event WHERE action = 'CHANGED'",
                        row -> row.getString(1));
        assertThat(noted).hasSize(1);
        assertThat(noted.get(0)).contains("Clients de Thiès", "Clients de Saint-Louis");
    }

    @Test
    void refuses_a_title_that_is_none_and_kinds_that_contradict_each_other() {
        var own = open();
        var kinds = new AccountKinds(false, false, false, true, false);

        assertThat(rulesBrokenBy(() -> change(OWN, new AccountChange("", kinds, false, own.version()))))
                .containsExactly(Rule.TEXT_MISSING, Rule.ACCOUNT_KINDS_CONTRADICT);
    }

    @Test
    void refuses_who_read_an_older_version() {
        var own = open();
        var now = change(OWN, new AccountChange("Autre", own.kinds(), false, own.version()));

        assertThat(violationsOf(() -> change(OWN, new AccountChange("Encore", own.kinds(), false, own.version()))))
                .containsExactly(Rule.CHANGED_MEANWHILE.broken(own.version(), now.version()));
        assertThat(read(OWN).title()).isEqualTo("Autre");
    }

    @Test
    void of_many_who_change_the_same_version_at_once_one_does() throws InterruptedException {
        var own = open();

        var outcomes = atOnce(8, () -> change(OWN, new AccountChange("Autre", own.kinds(), false, own.version())));

        assertThat(outcomes).filteredOn(AccountSheet.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).hasSize(7);
    }

    @Test
    void an_account_that_gathers_third_parties_stays_collective() {
        books.sql()
                .update("INSERT INTO third_party (code, name, kind, collective_account)"
                        + " VALUES ('DIALLO', 'DIALLO', 'CUSTOMER', '4111')");

        assertThat(rulesBrokenBy(() -> change(CLIENTS, new AccountChange("Clients", NONE, false, 0))))
                .containsExactly(Rule.ACCOUNT_HAS_THIRD_PARTIES);
        assertThat(change(new AccountNumber("4112"), new AccountChange("Clients - groupe", NONE, false, 0))
                        .kinds())
                .isEqualTo(NONE);
    }

    @Test
    void an_account_with_entries_can_be_changed() {
        RawEntries.entry(books.sql(), "VE", "4111", Optional.empty());

        assertThat(change(CLIENTS, new AccountChange("Clients", ALL, true, 0)).closed())
                .isTrue();
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> change(OWN, new AccountChange("Clients", ALL, false, 0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(OWN));
    }

    @Test
    void is_for_those_who_post() {
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> change(CLIENTS, new AccountChange("Clients", ALL, false, 0)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(RenumberAccount.class).renumber(CLIENTS, "411102", 0));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(RemoveAccount.class).remove(CLIENTS));
    }

    @Test
    void an_unused_own_account_gets_another_number_and_place() {
        var own = open();

        var renumbered = books.get(RenumberAccount.class).renumber(OWN, " 401101 ", own.version());

        assertThat(renumbered.number()).isEqualTo(new AccountNumber("401101"));
        assertThat(renumbered.parent()).contains(new AccountNumber("4011"));
        assertThat(renumbered.title()).isEqualTo(own.title());
        assertThat(renumbered.version()).isGreaterThan(own.version());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(OWN));
    }

    @Test
    void a_longer_number_does_not_put_an_account_below_itself() {
        var own = open();

        assertThat(books.get(RenumberAccount.class)
                        .renumber(OWN, "4111015", own.version())
                        .parent())
                .contains(CLIENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "4111, ACCOUNT_NUMBER_TAKEN",
        "411101, ACCOUNT_NUMBER_TAKEN",
        "x, ACCOUNT_NUMBER_WRONG",
        "'', ACCOUNT_NUMBER_WRONG"
    })
    void no_account_gets_a_number_that_is_none_or_taken(String number, Rule rule) {
        var own = open();

        assertThat(rulesBrokenBy(() -> books.get(RenumberAccount.class).renumber(OWN, number, own.version())))
                .containsExactly(rule);
    }

    @Test
    void refuses_to_renumber_who_read_an_older_version() {
        var own = open();

        assertThat(rulesBrokenBy(() -> books.get(RenumberAccount.class).renumber(OWN, "411102", own.version() + 1)))
                .containsExactly(Rule.CHANGED_MEANWHILE);
    }

    @Test
    void official_accounts_are_neither_renumbered_nor_removed() {
        assertThat(rulesBrokenBy(() -> books.get(RenumberAccount.class).renumber(CLIENTS, "411102", 0)))
                .containsExactly(Rule.ACCOUNT_IS_OFFICIAL);
        assertThat(rulesBrokenBy(() -> books.get(RemoveAccount.class).remove(CLIENTS)))
                .containsExactly(Rule.ACCOUNT_IS_OFFICIAL);
    }

    @Test
    void an_account_in_use_is_neither_renumbered_nor_removed_and_all_its_uses_are_told() {
        var own = open();
        books.get(OpenAccount.class).open(new NewAccount("4111011", "Détail", Optional.empty()));
        RawEntries.entry(books.sql(), "VE", "411101", Optional.empty());
        RawEntries.draft(books.sql(), "VE", "411101", "");
        books.sql().update("UPDATE journal SET counterpart = '411101' WHERE code = 'VE'");
        books.sql().update("UPDATE entry_template_line SET account = '411101' WHERE account = '4111'");
        books.sql()
                .update("INSERT INTO third_party (code, name, kind, collective_account)"
                        + " VALUES ('DIALLO', 'DIALLO', 'CUSTOMER', '411101')");
        var uses = new Rule[] {
            Rule.ACCOUNT_HAS_THIRD_PARTIES,
            Rule.ACCOUNT_HAS_ENTRIES,
            Rule.ACCOUNT_IN_DRAFTS,
            Rule.ACCOUNT_IN_JOURNALS,
            Rule.ACCOUNT_IN_TEMPLATES,
            Rule.ACCOUNT_HAS_SUB_ACCOUNTS
        };

        assertThat(rulesBrokenBy(() -> books.get(RemoveAccount.class).remove(OWN)))
                .containsExactly(uses);
        assertThat(rulesBrokenBy(() -> books.get(RenumberAccount.class).renumber(OWN, "411102", own.version())))
                .containsExactly(uses);
    }

    @Test
    void an_account_that_something_else_points_at_is_neither_renumbered_nor_removed() {
        var own = open();
        books.sql()
                .update("CREATE TABLE elsewhere (account VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,"
                        + " FOREIGN KEY (account) REFERENCES account (number)) DEFAULT CHARACTER SET utf8mb4");
        books.sql().update("INSERT INTO elsewhere VALUES ('411101')");

        assertThat(rulesBrokenBy(() -> books.get(RemoveAccount.class).remove(OWN)))
                .containsExactly(Rule.ACCOUNT_IN_USE);
        assertThat(rulesBrokenBy(() -> books.get(RenumberAccount.class).renumber(OWN, "411102", own.version())))
                .containsExactly(Rule.ACCOUNT_IN_USE);
    }

    @Test
    void an_unused_own_account_is_removed_and_that_is_noted() {
        open();

        books.get(RemoveAccount.class).remove(OWN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(OWN));
        assertThat(books.sql()
                        .list(
                                "SELECT object_id FROM audit_event WHERE action = 'REMOVED' AND after_state IS NULL",
                                row -> row.getString(1)))
                .containsExactly("411101");
    }

    private AccountSheet open() {
        return books.get(OpenAccount.class).open(new NewAccount(OWN.digits(), "Clients de Thiès", Optional.empty()));
    }

    private AccountSheet change(AccountNumber number, AccountChange change) {
        return books.get(ChangeAccount.class).change(number, change);
    }

    private AccountSheet read(AccountNumber number) {
        return books.get(ReadAccount.class).read(number);
    }
}
