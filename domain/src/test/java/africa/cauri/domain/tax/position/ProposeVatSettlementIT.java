package africa.cauri.domain.tax.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ProposeVatSettlementIT extends VatMonths {

    @Test
    void tax_on_invoices_to_come_is_shown_and_not_due() {
        entries.post("2026-01-31", "4181 D 1180", "7011 C 1000 VBN", "4435 C 180 VBN");
        entries.post("2026-01-31", "6011 D 500 ABN", "4455 D 90 ABN", "4081 C 590");
        var position = january();
        assertThat(position.codes()).hasSize(2).allMatch(VatCodeSum::isCoherent);
        assertThat(position.accounts()).hasSize(2);
        assertThat(position.collected()).isEqualTo(francs(0));
        assertThat(position.deductible()).isEqualTo(francs(0));
        assertThat(settle("2026-01").lines()).isEmpty();
    }

    @Test
    void a_credit_is_carried_from_month_to_month_and_then_used_up() {
        entries.post("2026-01-20", "6011 D 50000 ABN", "4452 D 9000 ABN", "4011 C 59000");
        assertThat(january().creditToCarry()).isEqualTo(francs(9_000));
        assertThat(settle("2026-01").lines()).containsExactly(credit("4452", 9_000), debit("4449", 9_000));
        entries.post("2026-01-31", "4449 D 9000", "4452 C 9000");
        entries.post("2026-02-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        var february = position("2026-02-01", "2026-02-28");
        assertThat(february.creditBroughtForward()).isEqualTo(francs(9_000));
        assertThat(february.due()).isEqualTo(francs(9_000));
        assertThat(settle("2026-02").lines())
                .containsExactly(debit("4431", 18_000), credit("4449", 9_000), credit("4441", 9_000));
    }

    @Test
    void a_month_that_is_settled_keeps_its_figures_and_is_not_settled_again() {
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.post("2026-01-31", "4431 D 18000", "4441 C 18000");
        var position = january();
        assertThat(position.collected()).isEqualTo(francs(18_000));
        assertThat(position.due()).isEqualTo(francs(18_000));
        assertThat(position.accounts().get(0).withoutCode()).isEqualTo(francs(0));
        assertThat(position.accounts().get(0).balance()).isEqualTo(francs(0));
        assertThat(settle("2026-01").lines()).isEmpty();
    }

    @Test
    void opening_entries_are_balances_and_not_tax_of_the_month() {
        entries.open("2026-01-01", "4449 D 7000", "4431 C 2000", "1011 C 5000");
        var position = january();
        assertThat(position.creditBroughtForward()).isEqualTo(francs(7_000));
        assertThat(position.collected()).isEqualTo(francs(0));
        assertThat(settle("2026-01").lines())
                .containsExactly(debit("4431", 2_000), credit("4449", 7_000), debit("4449", 5_000));
    }

    @Test
    void opening_entries_of_a_later_year_count_nothing_twice_and_settle_nothing() {
        books.sql().update("INSERT INTO fiscal_year (starts_on, ends_on) VALUES ('2027-01-01', '2027-12-31')");
        books.sql()
                .update("INSERT INTO period (starts_on, ends_on, fiscal_year) VALUES "
                        + "('2027-01-01', '2027-01-31', '2027-01-01'), ('2027-02-01', '2027-02-28', '2027-01-01')");
        entries.post("2026-12-31", "4449 D 7000", "4452 C 7000");
        entries.post("2026-12-30", "6011 D 50000 ABN", "4452 D 9000 ABN", "4011 C 59000");
        entries.open("2027-01-01", "4449 D 7000", "4452 D 2000", "1011 C 9000");
        var position = position("2027-01-01", "2027-01-31");
        assertThat(position.creditBroughtForward()).isEqualTo(francs(7_000));
        assertThat(position.deductible()).isEqualTo(francs(0));
        assertThat(settle("2027-01").lines())
                .containsExactly(credit("4449", 7_000), credit("4452", 2_000), debit("4449", 9_000));
        assertThat(position("2027-02-01", "2027-02-28").creditBroughtForward()).isEqualTo(francs(7_000));
    }

    @Test
    void settles_on_a_subdivision_where_the_account_has_become_a_heading() {
        books.sql().update("UPDATE account SET postable = FALSE WHERE number = '4441'");
        books.sql()
                .update("INSERT INTO account (number, title, parent, official, postable) "
                        + "VALUES ('44411', 'TVA due', '4441', FALSE, TRUE)");
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        assertThat(settle("2026-01").lines()).containsExactly(debit("4431", 18_000), credit("44411", 18_000));
    }

    @Test
    void refuses_to_settle_where_no_account_is_open() {
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '4449'");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> settle("2026-01"))
                .satisfies(broken -> assertThat(broken.violations())
                        .containsExactly(Rule.VAT_SETTLEMENT_WITHOUT_ACCOUNT.broken("4449")));
    }
}
