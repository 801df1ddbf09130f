package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An entry that is being written, line by line; nil lines are left out. */
final class Slip {

    private final Daybook book;
    private final String journal;
    private final LocalDate day;
    private final String reference;
    private final String label;
    private final List<DraftLine> lines = new ArrayList<>();

    Slip(Daybook book, String journal, LocalDate day, String reference, String label) {
        this.book = book;
        this.journal = journal;
        this.day = day;
        this.reference = reference;
        this.label = label;
    }

    Slip debit(String account, long amount) {
        return debit(account, amount, UnaryOperator.identity());
    }

    Slip debit(String account, long amount, UnaryOperator<DraftLine> with) {
        return amount == 0 ? this : add(with.apply(DraftLine.debit(account, money(amount))));
    }

    Slip credit(String account, long amount) {
        return credit(account, amount, UnaryOperator.identity());
    }

    Slip credit(String account, long amount, UnaryOperator<DraftLine> with) {
        return amount == 0 ? this : add(with.apply(DraftLine.credit(account, money(amount))));
    }

    Slip debits(List<Side> sides) {
        sides.forEach(side -> debit(side.account(), side.amount(), line -> line.of(side.party())));
        return this;
    }

    Slip credits(List<Side> sides) {
        sides.forEach(side -> credit(side.account(), side.amount(), line -> line.of(side.party())));
        return this;
    }

    /** Debits a positive amount and credits a negative one. */
    Slip move(String account, long amount) {
        return amount > 0 ? debit(account, amount) : credit(account, -amount);
    }

    /** Hands the entry over; one without lines is none. */
    void post() {
        if (!lines.isEmpty()) {
            book.add(Draft.of(journal, day, reference, label, lines));
        }
    }

    private Slip add(DraftLine line) {
        if (line.debit().signum() < 0 || line.credit().signum() < 0) {
            throw new IllegalStateException(day + " " + label + ": " + line);
        }
        lines.add(line);
        return this;
    }

    private Money money(long amount) {
        return new Money(amount, book.currency());
    }
}
