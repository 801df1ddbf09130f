package africa.cauri.domain.party;

import static africa.cauri.domain.testing.Refusals.atOnce;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenThirdPartyIT {

    private static final ThirdPartyFacts DIALLO = new ThirdPartyFacts(
            "Établissements DIALLO & Frères",
            PartyKind.CUSTOMER,
            Optional.of("4112"),
            new Contact("SN", "12, rue Félix Faure\r\nDakar", "compta@diallo.sn", "+221 33 800 00 00"),
            new PaymentTerms(30, true, Optional.of(10)),
            Optional.of(new Money(5_000_000, Currency.XOF)),
            List.of(new Identifier("RCCM", "SN.DKR.2020.B.12345"), new Identifier("NINEA", "005123456 2G3")),
            List.of(new BankDetails("Banque de l’Ouest", "FR76 3000 6000 0112 3456 7890 189")),
            List.of(new MobileMoney("Wave", "+221 77 000 00 00")));

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void keeps_all_that_is_said() {
        var written = open("DIALLO", DIALLO);

        assertThat(written.warnings()).isEmpty();
        assertThat(written.party().facts()).isEqualTo(DIALLO);
        assertThat(read("DIALLO")).isEqualTo(written.party());
        assertThat(read("DIALLO").facts().contact().address()).isEqualTo("12, rue Félix Faure\nDakar");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER, 4111", "SUPPLIER, 4011", "EMPLOYEE, 422", "SHAREHOLDER, 4621", "STATE, ", "OTHER, "})
    void is_on_the_usual_account_of_its_kind_and_in_the_country_of_the_books(PartyKind kind, String account) {
        var opened = open("TIERS_1.A-B", ThirdPartyFacts.of("Tiers", kind)).party();

        assertThat(opened.facts().collectiveAccount()).isEqualTo(Optional.ofNullable(account));
        assertThat(opened.facts().contact().country()).isEqualTo("SN");
        assertThat(opened.closed()).isFalse();
    }

    @Test
    void is_on_no_account_if_the_usual_one_is_closed() {
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '4111'");

        assertThat(open("DIALLO", ThirdPartyFacts.of("DIALLO", PartyKind.CUSTOMER))
                        .party()
                        .facts()
                        .collectiveAccount())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "diallo", "DIALLO ET", "DIALLOÉ", "123456789012345678901", "A/B", "A;B", "A\n.B"})
    void refuses_a_code_that_is_none(String code) {
        assertThat(rulesBrokenBy(() -> open(code, DIALLO))).containsExactly(Rule.THIRD_PARTY_CODE_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "9999, ACCOUNT_UNKNOWN",
        "nothing, ACCOUNT_UNKNOWN",
        "411, ACCOUNT_IS_HEADING",
        "6011, ACCOUNT_NOT_COLLECTIVE"
    })
    void refuses_an_account_that_gathers_no_third_parties(String account, Rule rule) {
        var facts = DIALLO.with(Optional.of(account), DIALLO.contact());

        assertThat(rulesBrokenBy(() -> open("DIALLO", facts))).containsExactly(rule);
    }

    @Test
    void refuses_a_code_twice() {
        open("DIALLO", DIALLO);

        assertThat(rulesBrokenBy(() -> open("DIALLO", DIALLO))).containsExactly(Rule.THIRD_PARTY_CODE_TAKEN);
    }

    @Test
    void warns_of_an_identifier_that_another_third_party_has() {
        open("DIALLO", DIALLO);

        assertThat(open("DIALLO2", DIALLO).warnings())
                .containsExactly(
                        Rule.IDENTIFIER_OF_ANOTHER.broken("NINEA", "005123456 2G3", "DIALLO"),
                        Rule.IDENTIFIER_OF_ANOTHER.broken("RCCM", "SN.DKR.2020.B.12345", "DIALLO"));
    }

    @Test
    void of_many_who_open_the_same_code_at_once_one_does() throws InterruptedException {
        var outcomes = atOnce(8, () -> open("DIALLO", DIALLO));

        assertThat(outcomes).filteredOn(ThirdPartyWritten.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RuleBroken.class::isInstance)
                .hasSize(7)
                .flatMap(refusal -> ((RuleBroken) refusal).violations())
                .extracting(Violation::rule)
                .containsOnly(Rule.THIRD_PARTY_CODE_TAKEN);
    }

    @Test
    void is_for_those_who_post() {
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> open("DIALLO", DIALLO));
    }

    @Test
    void a_posting_resolves_codes() {
        var diallo = open("DIALLO", DIALLO).party();
        var sow = open("SOW", ThirdPartyFacts.of("SOW", PartyKind.SUPPLIER)).party();

        var resolved = books.get(ThirdParties.class).resolve(List.of("DIALLO", "SOW", "NOBODY", "SOW"));

        assertThat(resolved)
                .containsOnlyKeys("DIALLO", "SOW")
                .containsEntry("DIALLO", new PartyForPosting(diallo.id(), "DIALLO", PartyKind.CUSTOMER, false))
                .containsEntry("SOW", new PartyForPosting(sow.id(), "SOW", PartyKind.SUPPLIER, false));
        assertThat(books.get(ThirdParties.class).resolve(List.of())).isEmpty();
    }

    private ThirdPartyWritten open(String code, ThirdPartyFacts facts) {
        return books.get(OpenThirdParty.class).open(new NewThirdParty(code, facts));
    }

    private ThirdPartySheet read(String code) {
        return books.get(ReadThirdParty.class).read(code);
    }
}
