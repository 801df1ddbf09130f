package africa.cauri.domain.closing;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.LineKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningPartsTest {

    @Test
    void the_first_account_that_is_only_a_balance_is_the_bridge_and_items_stand_apart() {
        var item = new OpeningLine(
                debit("4111", francs(10)).of("DIALLO"),
                Optional.of(new LineKey(new africa.cauri.domain.journal.EntryId(new UUID(1, 2)), 1)));
        var lines = new ArrayList<>(
                List.of(OpeningLine.of(credit("1013", francs(30))), OpeningLine.of(debit("5211", francs(20))), item));

        var parts = OpeningParts.of(lines, () -> "131");

        assertThat(parts)
                .extracting(OpeningParts.Part::lines)
                .containsExactly(
                        List.of(debit("5211", francs(20)), credit("1013", francs(20))),
                        List.of(item.line(), credit("1013", francs(10))));
    }

    @Test
    void without_such_an_account_another_is_left_at_nothing() {
        var owed = OpeningLine.of(debit("4111", francs(10)).of("DIALLO"));
        var owing = OpeningLine.of(credit("4011", francs(10)).of("SECK"));

        var parts = OpeningParts.of(List.of(owed, owing), () -> "131");

        assertThat(parts)
                .extracting(OpeningParts.Part::lines)
                .containsExactly(
                        List.of(owing.line(), debit("131", francs(10))),
                        List.of(owed.line(), credit("131", francs(10))));
    }

    @Test
    void a_treasury_account_in_one_currency_takes_in_what_it_was_revalued_by() {
        var sums = new CurrencySums();
        sums.add(Currency.EUR, 655_957, 100_000);
        sums.add(Currency.XOF, 43, 0);
        var company = new Company(Country.SN);

        assertThat(sums.lines(company, "5211")).singleElement().satisfies(line -> {
            assertThat(line.debit()).isEqualTo(francs(656_000));
            assertThat(line.foreign().orElseThrow().rate()).isEqualByComparingTo("656");
        });
        assertThat(sums.lines(company, "4111"))
                .extracting(DraftLine::debit)
                .containsExactly(francs(655_957), francs(43));
    }

    @Test
    void what_stands_on_the_other_side_than_its_foreign_amount_is_carried_without_it() {
        var sums = new CurrencySums();
        sums.add(Currency.USD, -500, 100);
        sums.add(Currency.EUR, 700, 0);

        assertThat(sums.lines(new Company(Country.SN), "4111")).containsExactly(debit("4111", francs(200)));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
