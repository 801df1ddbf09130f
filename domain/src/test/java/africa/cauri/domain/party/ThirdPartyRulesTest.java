package africa.cauri.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdPartyRulesTest {

    private static final Contact DAKAR = new Contact("SN", "Dakar", "", "");

    @ParameterizedTest
    @EnumSource
    void every_state_has_its_identifiers_and_their_examples_fit(Country country) {
        assertThat(IdentifierForm.of(country.name()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(form -> form.fits(form.example()))
                .extracting(IdentifierForm::type)
                .contains("RCCM")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "SN, NINEA, 0051234562G3",
        "SN, NINEA, 005123456",
        "SN, RCCM, SN DKR 2015 B 1234",
        "CI, NCC, 1234567 a",
        "CI, RCCM, CI-ABJ-2015-B-1234",
        "BJ, IFU, 3201512345678",
        "CD, RCCM, CD/KIN/RCCM/14-B-1234",
        "FR, SIREN, anything"
    })
    void takes_an_identifier_as_the_state_writes_it(String country, String type, String number) {
        assertThat(doubts(country, new Identifier(type, number))).isEmpty();
    }

    @Test
    void doubts_an_identifier_of_another_form_or_of_another_state() {
        assertThat(doubts("SN", new Identifier("NINEA", "12")))
                .containsExactly(Rule.IDENTIFIER_FORMAT_DOUBTFUL.broken("NINEA", "12", "005123456 2G3"));
        assertThat(doubts("SN", new Identifier("NCC", "1234567A")))
                .containsExactly(Rule.IDENTIFIER_UNUSUAL.broken("NCC", "SN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                "fr7630006000011234567890189",
                "GB82 WEST 1234 5698 7654 32",
                "SN012 01001 000012345678 34",
                "10005 00001 01234567890 12"
            })
    void takes_an_iban_and_a_national_number(String number) {
        assertThat(BankNumber.isPlausible(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR76 3000 6000 0112 3456 7890 188", "GB83WEST12345698765432", "12345", "IBAN"})
    void doubts_another_number_of_a_bank_account(String number) {
        assertThat(BankNumber.isPlausible(number)).isFalse();
    }

    @Test
    void doubts_an_address_and_numbers_that_nobody_can_have() {
        var contact = new Contact("SN", "", "diallo@dakar", "");
        var facts = facts(
                contact,
                Optional.empty(),
                List.of(),
                List.of(new BankDetails("CBAO", "12345")),
                List.of(new MobileMoney("Wave", "77")));

        assertThat(ThirdPartyRules.doubts(facts))
                .containsExactly(
                        Rule.EMAIL_DOUBTFUL.broken("diallo@dakar"),
                        Rule.BANK_ACCOUNT_DOUBTFUL.broken("12345"),
                        Rule.MOBILE_MONEY_DOUBTFUL.broken("77"))
                .allMatch(doubt -> doubt.rule().isWarning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "sn", "SEN"})
    void refuses_a_country_that_is_none(String country) {
        assertThat(check(facts(new Contact(country, "", "", ""), Optional.empty(), List.of(), List.of(), List.of())))
                .containsExactly(Rule.COUNTRY_UNKNOWN.broken(country));
    }

    @Test
    void refuses_a_credit_limit_below_nil_or_in_another_currency() {
        assertThat(limit(new Money(0, Currency.XOF))).isEmpty();
        assertThat(limit(new Money(-1, Currency.XOF)))
                .containsExactly(Rule.CREDIT_LIMIT_WRONG.broken("-1", Currency.XOF));
        assertThat(limit(new Money(100, Currency.EUR)))
                .containsExactly(Rule.CREDIT_LIMIT_WRONG.broken("1.00", Currency.XOF));
    }

    @Test
    void refuses_an_identifier_twice_or_without_number() {
        var identifiers = List.of(new Identifier("NINEA", "1"), new Identifier("NINEA", " "));

        assertThat(check(facts(DAKAR, Optional.empty(), identifiers, List.of(), List.of())))
                .containsExactly(Rule.TEXT_MISSING.broken("number"), Rule.IDENTIFIER_TWICE.broken("NINEA"));
    }

    @Test
    void refuses_too_many_numbers() {
        var banks = Collections.nCopies(21, new BankDetails("CBAO", "1"));

        assertThat(check(facts(DAKAR, Optional.empty(), List.of(), banks, List.of())))
                .containsExactly(Rule.THIRD_PARTY_DETAILS_TOO_MANY.broken("bankAccounts", 20));
        assertThat(check(facts(DAKAR, Optional.empty(), List.of(), banks.subList(0, 20), List.of())))
                .isEmpty();
    }

    private static List<Violation> limit(Money limit) {
        return check(facts(DAKAR, Optional.of(limit), List.of(), List.of(), List.of()));
    }

    private static List<Violation> doubts(String country, Identifier identifier) {
        var contact = new Contact(country, "", "", "");
        return ThirdPartyRules.doubts(facts(contact, Optional.empty(), List.of(identifier), List.of(), List.of()));
    }

    private static List<Violation> check(ThirdPartyFacts facts) {
        return ThirdPartyRules.check(facts, Currency.XOF);
    }

    private static ThirdPartyFacts facts(
            Contact contact,
            Optional<Money> limit,
            List<Identifier> identifiers,
            List<BankDetails> banks,
            List<MobileMoney> mobile) {
        return new ThirdPartyFacts(
                "DIALLO",
                PartyKind.CUSTOMER,
                Optional.empty(),
                contact,
                PaymentTerms.AT_ONCE,
                limit,
                identifiers,
                banks,
                mobile);
    }
}
