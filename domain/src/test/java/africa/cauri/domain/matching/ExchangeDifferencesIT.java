package africa.cauri.domain.matching;

import static africa.cauri.domain.matching.DifferenceKind.BANK_FEE;
import static africa.cauri.domain.matching.DifferenceKind.EXCHANGE;
import static africa.cauri.domain.matching.Scene.difference;
import static africa.cauri.domain.matching.Scene.francs;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import org.junit.jupiter.api.Test;

class ExchangeDifferencesIT extends CustomersToLetter {

    @Test
    void lines_that_are_nil_in_their_foreign_currency_leave_an_exchange_difference_without_limit() {
        var invoice = scene.invoiceInEuros("DIALLO", 100_000, "655.957", 655_957, DAY);
        var payment = scene.paymentInEuros("DIALLO", 100_000, "500", 500_000, LATER);
        assertBroken(() -> scene.match(invoice, payment), Rule.MATCH_UNBALANCED.broken(francs(155_957)));

        var group = scene.matchPosting(difference(EXCHANGE, LATER), invoice, payment);

        assertThat(group.complete()).isTrue();
        assertThat(posted()).containsExactly("1 4111 DIALLO 0 155957", "2 656 155957 0");
    }

    @Test
    void an_exchange_gain_of_trade_is_income() {
        scene.matchPosting(
                difference(EXCHANGE, LATER),
                scene.invoiceInEuros("DIALLO", 100, "600", 600, DAY),
                scene.paymentInEuros("DIALLO", 100, "650", 650, LATER));

        assertThat(posted()).containsExactly("1 4111 DIALLO 50 0", "2 756 0 50");
    }

    @Test
    void a_rest_in_the_foreign_currency_is_no_exchange_difference() {
        var invoice = scene.invoiceInEuros("DIALLO", 100_000, "655.957", 655_957, DAY);
        var payment = scene.paymentInEuros("DIALLO", 98_000, "655.957", 642_838, LATER);

        assertBroken(
                () -> scene.matchPosting(difference(EXCHANGE, LATER), invoice, payment),
                Rule.MATCH_FOREIGN_NOT_NIL.broken(new Money(2_000, Currency.EUR)));
    }

    @Test
    void a_fee_in_the_foreign_currency_is_posted_in_both() {
        var invoice = scene.invoiceInEuros("DIALLO", 100_000, "655.957", 655_957, DAY);
        var payment = scene.paymentInEuros("DIALLO", 98_000, "655.957", 642_838, LATER);

        var group = scene.matchPosting(difference(BANK_FEE, LATER), invoice, payment);

        assertThat(group.complete()).isTrue();
        assertThat(scene.rows("SELECT CONCAT_WS(' ', l.credit, l.currency, l.foreign_amount, l.rate) FROM entry_line l"
                        + " JOIN entry e ON e.id = l.entry WHERE e.origin = 'MATCHING' AND l.line = 1"))
                .containsExactly("13119 EUR 2000 655.9500000000");
        assertThat(scene.rows("SELECT SUM(foreign_debit - foreign_credit) FROM third_party_balance"))
                .containsExactly("0");
    }

    @Test
    void lines_that_are_nil_here_but_not_abroad_are_not_complete() {
        var invoice = scene.invoiceInEuros("DIALLO", 100_000, "655.957", 655_957, DAY);
        var payment = scene.paymentInEuros("DIALLO", 99_000, "662.5828", 655_957, LATER);

        assertBroken(
                () -> scene.match(invoice, payment), Rule.MATCH_FOREIGN_NOT_NIL.broken(new Money(1_000, Currency.EUR)));
        assertThat(scene.matchPartly(invoice, payment).complete()).isFalse();
    }

    @Test
    void an_invoice_in_euros_is_settled_in_francs() {
        var invoice = scene.invoiceInEuros("DIALLO", 100_000, "655.957", 655_957, DAY);

        assertThat(scene.match(invoice, payment(655_957)).complete()).isTrue();
    }

    @Test
    void an_exchange_difference_between_francs_is_none() {
        assertBroken(
                () -> scene.matchPosting(difference(EXCHANGE, DAY), invoice(1_000), payment(990)),
                Rule.MATCH_DIFFERENCE_NOT_FOREIGN.broken());
    }
}
