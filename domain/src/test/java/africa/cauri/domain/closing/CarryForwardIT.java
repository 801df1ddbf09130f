package africa.cauri.domain.closing;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryForwardIT extends YearThatIsOver {

    @Test
    void provisional_openings_are_replaced_where_they_differ_and_kept_where_they_do_not() {
        capital();
        sale("F-1", 118_000);
        var provisionally = books.get(CarryForwardProvisionally.class);
        assertThat(provisionally.carry(YEAR)).isEqualTo(2);
        assertThat(provisionally.carry(YEAR)).isZero();
        assertThat(balanceIn("4111", NEXT)).isEqualTo(118_000);

        sale("F-2", 1_000);
        assertThat(provisionally.carry(YEAR)).isEqualTo(4);
        cost(500);
        close();

        assertThat(balanceIn("4111", NEXT)).isEqualTo(119_000);
        assertThat(balanceIn("4011", NEXT)).isEqualTo(-500);
        assertThat(steps()).containsExactly("PROVISIONAL", "PROVISIONAL", "RESULT", "OPENING", "SEALED");
        assertThat(texts("SELECT DISTINCT nature FROM entry WHERE journal = 'AN'"))
                .containsExactly("O");
        assertThat(texts("SELECT COUNT(*) FROM entry WHERE reverses IS NOT NULL"))
                .containsExactly("3");
        assertSound();
    }

    @Test
    void a_closing_that_changes_nothing_keeps_the_provisional_openings() {
        capital();
        sale("F-1", 118_000);
        books.get(CarryForwardProvisionally.class).carry(YEAR);

        close();

        assertThat(texts("SELECT COUNT(*) FROM entry WHERE journal = 'AN'")).containsExactly("2");
        assertSound();
    }

    @Test
    void foreign_amounts_are_carried_with_their_currency() {
        var euros = new ForeignAmount(new Money(100_000, Currency.EUR), new BigDecimal("655.957"));
        post(draft("OD", "E-1", debit("5211", francs(655_957)).worth(euros), credit("1013", francs(655_957))));
        post(draft(
                "VE",
                "E-2",
                debit("4111", francs(655_957)).of("DIALLO").worth(euros),
                credit("7011", francs(655_957))));
        post(draft("OD", "E-3", debit("5211", francs(43)), credit("1013", francs(43))));

        close();

        assertThat(texts("SELECT CONCAT_WS(' ', l.account, l.debit, l.currency, l.foreign_amount, l.rate + 0)"
                        + " FROM entry_line l JOIN entry e ON e.id = l.entry"
                        + " WHERE e.nature = 'O' AND l.currency = 'EUR'"
                        + " ORDER BY l.account"))
                .containsExactly("4111 655957 EUR 100000 655.9570000000", "5211 656000 EUR 100000 656.0000000000");
        assertSound();
    }

    @Test
    void what_is_closed_or_stricter_now_is_still_carried_forward() {
        capital();
        sale("F-1", 118_000);
        post(draft("VE", "F-9", debit("4111", francs(5)), credit("7011", francs(5))));
        books.sql().update("UPDATE third_party SET closed = TRUE");
        books.sql().update("UPDATE account SET closed = TRUE WHERE number IN ('5211', '7011')");
        books.sql()
                .update("UPDATE account SET requires_third_party = TRUE, requires_due_date = TRUE"
                        + " WHERE number = '4111'");
        books.sql().update("INSERT INTO journal_access (journal, subject) VALUES ('AN', 'aminata'), ('OD', 'aminata')");
        books.actAs(new Actor("closer", "", "", EnumSet.of(Power.READ, Power.CLOSE)));

        close();

        assertThat(balanceIn("4111", NEXT)).isEqualTo(118_005);
        assertSound();
    }

    @Test
    void a_lettered_item_is_not_carried_and_one_lettered_later_still_is() {
        capital();
        sale("F-1", 118_000);
        sale("F-2", 1_000);
        post(draft(
                "BQ",
                "R-1",
                debit("5211", francs(118_000)),
                credit("4111", francs(118_000)).of("DIALLO")));
        letter("F-1", "R-1");
        post(Draft.of(
                "BQ",
                NEXT,
                "R-2",
                "Règlement",
                List.of(
                        debit("5211", francs(1_000)),
                        credit("4111", francs(1_000)).of("DIALLO"))));
        letter("F-2", "R-2");

        close();

        assertThat(lines("O").stream().filter(line -> line.startsWith("4111")))
                .containsExactly("4111 1000 0 DIALLO F-2 Vente due 2027-01-13");
        assertThat(texts("SELECT e.reference FROM carried_line c JOIN entry e ON e.id = c.source_entry"))
                .containsExactly("F-2");
        assertSound();
    }

    @Test
    void third_parties_that_were_merged_are_carried_as_one() {
        capital();
        sale("F-1", 118_000);
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('BA', 'Ba', 'CUSTOMER')");
        books.sql().update("UPDATE third_party SET closed = TRUE, merged_into = 3 WHERE code = 'DIALLO'");

        close();

        assertThat(lines("O").stream().filter(line -> line.startsWith("4111")))
                .containsExactly("4111 118000 0 BA F-1 Vente due 2027-01-13");
        assertSound();
    }

    @Test
    void ten_thousand_open_items_are_carried_one_by_one_over_two_years() {
        var sales = IntStream.range(0, 10_000)
                .mapToObj(index -> draft(
                        "VE",
                        "F-" + index,
                        debit("4111", francs(100 + index)).of("DIALLO"),
                        credit("7011", francs(100 + index))))
                .toList();
        capital();
        books.get(PostEntries.class).post(sales);

        close();
        assertSound();
        assertThat(texts("SELECT COUNT(*) FROM carried_line")).containsExactly("10000");
        assertThat(texts("SELECT MAX(line) FROM entry_line")).containsExactly("999");

        books.get(OpenFiscalYear.class)
                .open(NEXT.plusYears(1), NEXT.plusYears(2).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2027-12-01'");
        Books.CLOCK.set(NEXT.plusYears(1));
        books.get(CloseFiscalYear.class).close(NEXT, ResultPath.DIRECT);
        assertThat(texts("SELECT COUNT(*) FROM carried_line")).containsExactly("20000");
        assertSound();
    }
}
