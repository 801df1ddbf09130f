package africa.cauri.domain.matching;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Invoices and payments of customers on 4111, posted for a test; line 1 of each is the one to letter. */
final class Scene {

    static final String CUSTOMERS = "4111";

    private final Books books;
    private final AtomicInteger references = new AtomicInteger();

    Scene(Books books) {
        this.books = books;
    }

    void customer(String code) {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES (?, ?, 'CUSTOMER')", code, code);
    }

    void year2027() {
        books.sql().update("INSERT INTO fiscal_year (starts_on, ends_on) VALUES ('2027-01-01', '2027-12-31')");
        for (int month = 1; month <= 12; month++) {
            var first = LocalDate.of(2027, month, 1);
            books.sql()
                    .update(
                            "INSERT INTO period (starts_on, ends_on, fiscal_year) VALUES (?, ?, '2027-01-01')",
                            first,
                            first.plusMonths(1).minusDays(1));
        }
    }

    LineKey invoice(String customer, long amount, LocalDate day) {
        return post("VE", day, debit(CUSTOMERS, francs(amount)).of(customer), credit("7011", francs(amount)));
    }

    LineKey payment(String customer, long amount, LocalDate day) {
        return post("BQ", day, credit(CUSTOMERS, francs(amount)).of(customer), debit("5211", francs(amount)));
    }

    LineKey invoiceInEuros(String customer, long cents, String rate, long francs, LocalDate day) {
        var line = debit(CUSTOMERS, francs(francs)).of(customer).worth(euros(cents, rate));
        return post("VE", day, line, credit("7011", francs(francs)));
    }

    LineKey paymentInEuros(String customer, long cents, String rate, long francs, LocalDate day) {
        var line = credit(CUSTOMERS, francs(francs)).of(customer).worth(euros(cents, rate));
        return post("BQ", day, line, debit("5211", francs(francs)));
    }

    LineKey post(String journal, LocalDate day, DraftLine... lines) {
        var reference = "R" + references.incrementAndGet();
        return post(Draft.of(journal, day, reference, "Essai", List.of(lines)));
    }

    LineKey post(Draft draft) {
        return new LineKey(posted(draft).id(), 1);
    }

    PostedEntry posted(Draft draft) {
        return books.get(PostEntries.class).post(List.of(draft)).get(0);
    }

    MatchGroup match(LineKey... lines) {
        return books.get(MatchLines.class).match(MatchRequest.of(List.of(lines)));
    }

    MatchGroup matchPartly(LineKey... lines) {
        return books.get(MatchLines.class).match(MatchRequest.partially(List.of(lines)));
    }

    MatchGroup matchPosting(Difference difference, LineKey... lines) {
        return books.get(MatchLines.class).match(MatchRequest.posting(difference, List.of(lines)));
    }

    MatchGroup undo(MatchGroup group) {
        return books.get(Unmatch.class).undo(group.id(), "Erreur de saisie", Optional.empty());
    }

    /** Keys of the open items of a customer on that day. */
    List<LineKey> open(String customer, LocalDate day) {
        return books.get(OpenItems.class).of(CUSTOMERS, customer, day).stream()
                .map(MatchableLine::key)
                .toList();
    }

    static Difference difference(DifferenceKind kind, LocalDate day) {
        return new Difference(kind, Optional.empty(), "OD", day, "ECART-" + kind, "Écart de règlement", "");
    }

    static ForeignAmount euros(long cents, String rate) {
        return new ForeignAmount(new Money(cents, Currency.EUR), new BigDecimal(rate));
    }

    static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    List<String> rows(String query) {
        return new ArrayList<>(books.sql().list(query, row -> row.getString(1)));
    }
}
