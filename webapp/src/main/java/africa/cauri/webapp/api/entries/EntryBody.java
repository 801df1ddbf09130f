package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.api.body.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads entries as programs send them. */
final class EntryBody {
    private static final int MOST_LINES = 10_000;

    private EntryBody() {}

    /**
     * Makes a draft of the fields.
     *
     * @param books the currency of the books, in which debits and credits are
     */
    static Draft draft(Fields fields, Currency books) {
        return new Draft(
                fields.text("journal"),
                fields.findDate("accountingDate"),
                fields.findDate("documentDate"),
                fields.findText("reference").orElse(""),
                fields.findText("label").orElse(""),
                fields.findText("reason").orElse(""),
                Nature.MOVEMENT,
                Origin.MANUAL,
                fields.list("lines", MOST_LINES, line -> line(line, books)));
    }

    private static DraftLine line(Fields fields, Currency books) {
        Money debit = fields.findAmount("debit", books).orElse(Money.nil(books));
        Money credit = fields.findAmount("credit", books).orElse(Money.nil(books));
        return new DraftLine(
                fields.findText("account").orElse(""),
                fields.findText("thirdParty").orElse(""),
                fields.findText("label").orElse(""),
                debit,
                credit,
                fields.findDate("dueDate"),
                foreign(fields, debit.isNil() ? credit : debit),
                fields.findText("vatCode").orElse(""));
    }

    /** Without a foreign amount of its own, a line amounts to what the rate makes of it. */
    private static Optional<ForeignAmount> foreign(Fields fields, Money amount) {
        Optional<BigDecimal> rate = fields.findDecimal("rate");
        Optional<Currency> currency = fields.findChoice("currency", Currency.class);
        Optional<Money> given = currency.flatMap(of -> fields.findAmount("foreignAmount", of));
        if (currency.isEmpty() || currency.get() == amount.currency()) {
            return Optional.empty();
        }
        BigDecimal worth = rate.orElse(BigDecimal.ZERO);
        return Optional.of(given.map(of -> new ForeignAmount(of, worth))
                .orElseGet(() -> ForeignAmount.of(amount, currency.get(), worth)));
    }
}
