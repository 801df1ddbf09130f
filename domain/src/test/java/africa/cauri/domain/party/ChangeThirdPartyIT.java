package africa.cauri.domain.party;

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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeThirdPartyIT {

    private static final ThirdPartyFacts DIALLO = ThirdPartyFacts.of("DIALLO", PartyKind.CUSTOMER);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void changes_all_but_the_code_and_notes_before_and_after() {
        var before = open("DIALLO");

        var after = change("DIALLO", new ThirdPartyChange(withNumbers("771", "772"), true, before.version()));

        assertThat(after.facts().name()).isEqualTo("DIALLO et fils");
        assertThat(after.facts().mobileMoney()).extracting(MobileMoney::number).containsExactly("771", "772");
        assertThat(after.closed()).isTrue();
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(read("DIALLO")).isEqualTo(after);
        var noted = books.sql()
                .list(
                        "SELECT CONCAT(before_state, after_state) FROM audit_event WHERE action = 'CHANGED'",
                        row -> row.getString(1));
        assertThat(noted).hasSize(1);
        assertThat(noted.get(0)).contains("\"DIALLO\"", "DIALLO et fils");
    }

    @Test
    void a_change_of_the_numbers_alone_makes_a_new_version() {
        var first = change(
                "DIALLO",
                new ThirdPartyChange(
                        withNumbers("771", "772"), false, open("DIALLO").version()));

        var second = change("DIALLO", new ThirdPartyChange(withNumbers("772"), false, first.version()));

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(read("DIALLO")).isEqualTo(second);
        assertThat(second.facts().mobileMoney()).extracting(MobileMoney::number).containsExactly("772");
    }

    @Test
    void opens_again_what_was_closed() {
        var closed = change(
                "DIALLO", new ThirdPartyChange(DIALLO, true, open("DIALLO").version()));

        assertThat(change("DIALLO", new ThirdPartyChange(DIALLO, false, closed.version()))
                        .closed())
                .isFalse();
    }

    @Test
    void keeps_an_account_that_was_closed_since() {
        var before = open("DIALLO");
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '4111'");

        var after = change("DIALLO", new ThirdPartyChange(before.facts(), false, before.version()));

        assertThat(after.facts().collectiveAccount()).contains("4111");
        var elsewhere = DIALLO.with(Optional.of("4111"), Contact.NONE);
        assertThat(rulesBrokenBy(() -> books.get(OpenThirdParty.class).open(new NewThirdParty("SOW", elsewhere))))
                .containsExactly(Rule.ACCOUNT_CLOSED);
    }

    @Test
    void refuses_who_read_an_older_version() {
        var before = open("DIALLO");
        var now = change("DIALLO", new ThirdPartyChange(DIALLO, false, before.version()));

        assertThat(violationsOf(() -> change("DIALLO", new ThirdPartyChange(DIALLO, true, before.version()))))
                .containsExactly(Rule.CHANGED_MEANWHILE.broken(before.version(), now.version()));
        assertThat(read("DIALLO").closed()).isFalse();
    }

    @Test
    void of_many_who_change_the_same_version_at_once_one_does() throws InterruptedException {
        var before = open("DIALLO");

        var outcomes = atOnce(8, () -> change("DIALLO", new ThirdPartyChange(DIALLO, true, before.version())));

        assertThat(outcomes).filteredOn(ThirdPartySheet.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).hasSize(7);
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> change("DIALLO", new ThirdPartyChange(DIALLO, false, 0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read("DIALLO"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> books.get(RemoveThirdParty.class).remove("DIALLO"));
    }

    @Test
    void removes_one_that_nothing_points_at_with_its_numbers() {
        change(
                "DIALLO",
                new ThirdPartyChange(withNumbers("771"), false, open("DIALLO").version()));

        books.get(RemoveThirdParty.class).remove("DIALLO");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read("DIALLO"));
        assertThat(books.sql().list("SELECT COUNT(*) FROM third_party_detail", row -> row.getInt(1)))
                .containsExactly(0);
    }

    @Test
    void keeps_one_in_use_and_tells_all_its_uses() {
        var diallo = open("DIALLO");
        open("SOW");
        books.get(MergeThirdParties.class).merge("SOW", "DIALLO");
        RawEntries.entry(books.sql(), "VE", "4111", Optional.of(diallo.id()));
        RawEntries.draft(books.sql(), "VE", "4111", "DIALLO");

        assertThat(rulesBrokenBy(() -> books.get(RemoveThirdParty.class).remove("DIALLO")))
                .containsExactly(Rule.THIRD_PARTY_HAS_ENTRIES, Rule.THIRD_PARTY_IN_DRAFTS, Rule.THIRD_PARTY_HAS_MERGED);
    }

    @Test
    void keeps_one_that_something_else_points_at() {
        var diallo = open("DIALLO");
        books.sql()
                .update("CREATE TABLE elsewhere (party INT NOT NULL, FOREIGN KEY (party) REFERENCES third_party (id))");
        books.sql().update("INSERT INTO elsewhere VALUES (?)", diallo.id());

        assertThat(rulesBrokenBy(() -> books.get(RemoveThirdParty.class).remove("DIALLO")))
                .containsExactly(Rule.THIRD_PARTY_IN_USE);
    }

    @Test
    void is_for_those_who_post() {
        open("DIALLO");
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> change("DIALLO", new ThirdPartyChange(DIALLO, false, 0)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(RemoveThirdParty.class).remove("DIALLO"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(MergeThirdParties.class).merge("DIALLO", "SOW"));
    }

    private static ThirdPartyFacts withNumbers(String... numbers) {
        return new ThirdPartyFacts(
                "DIALLO et fils",
                PartyKind.CUSTOMER,
                Optional.of("4111"),
                new Contact("ML", "Bamako", "", ""),
                PaymentTerms.AT_ONCE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(numbers).stream()
                        .map(number -> new MobileMoney("Orange Money", number))
                        .toList());
    }

    private ThirdPartySheet open(String code) {
        return books.get(OpenThirdParty.class)
                .open(new NewThirdParty(code, DIALLO))
                .party();
    }

    private ThirdPartySheet change(String code, ThirdPartyChange change) {
        return books.get(ChangeThirdParty.class).change(code, change).party();
    }

    private ThirdPartySheet read(String code) {
        return books.get(ReadThirdParty.class).read(code);
    }
}
