package africa.cauri.domain.closing;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.VerifyBooks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Books whose first year is over, all its periods but the last one closed, and the next one open. */
abstract class YearThatIsOver {

    static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void the_year_is_over() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER')");
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('SECK', 'Seck', 'SUPPLIER')");
        books.get(OpenFiscalYear.class).open(NEXT, NEXT.plusYears(1).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-12-01'");
        Books.CLOCK.set(LocalDate.of(2027, 3, 1));
    }

    List<DoneStep> close() {
        return books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);
    }

    void assertSound() {
        var proof = books.get(VerifyBooks.class).verify();
        assertThat(proof.checks()).allMatch(each -> each.isOk());
    }

    void failing(String table, String condition) {
        books.sql()
                .update("CREATE TRIGGER fails BEFORE INSERT ON " + table + " FOR EACH ROW BEGIN IF " + condition
                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Out of order'; END IF; END");
    }

    void letter(String... references) {
        var keys = books.sql()
                .list(
                        "SELECT l.entry, l.line FROM entry_line l JOIN entry e ON e.id = l.entry"
                                + " WHERE l.account = '4111' AND e.reference IN (?, ?)",
                        row -> new LineKey(new EntryId(row.getObject(1, UUID.class)), row.getInt(2)),
                        (Object[]) references);
        books.get(MatchLines.class).match(MatchRequest.of(keys));
    }

    void capital() {
        post(draft("OD", "C-1", debit("5211", francs(500_000)), credit("1013", francs(500_000))));
    }

    void sale(String reference, long amount) {
        post(draft(
                "VE",
                reference,
                debit("4111", francs(amount)).of("DIALLO").labelled("Vente").due(DAY.plusDays(30)),
                credit("7011", francs(amount))));
    }

    void cost(long amount) {
        post(draft(
                "AC",
                "A-1",
                debit("6011", francs(amount)),
                credit("4011", francs(amount)).of("SECK").labelled("Achat")));
    }

    void post(Draft draft) {
        books.get(PostEntries.class).post(List.of(draft));
    }

    static Draft draft(String journal, String reference, DraftLine... lines) {
        return Draft.of(journal, DAY, reference, "Écriture", List.of(lines));
    }

    List<String> steps() {
        return texts("SELECT step FROM year_closing ORDER BY done_at");
    }

    /** The lines of the entries of a nature that were not taken back: account, debit, credit, third party, label. */
    List<String> lines(String nature) {
        return texts("SELECT CONCAT_WS(' ', l.account, l.debit, l.credit, t.code, NULLIF(l.label, ''),"
                + " CONCAT('due ', l.due_date))"
                + " FROM entry e JOIN entry_line l ON l.entry = e.id LEFT JOIN third_party t ON t.id = l.third_party"
                + " WHERE e.nature = '" + nature + "' ORDER BY e.journal, e.number, l.line");
    }

    long balance(String account) {
        return number("SELECT COALESCE(SUM(debit - credit), 0) FROM account_balance WHERE nature <> 'O' AND account = '"
                + account + "'");
    }

    long balanceIn(String account, LocalDate year) {
        return number("SELECT SUM(debit - credit) FROM account_balance WHERE account = '" + account
                + "' AND period >= '" + year + "'");
    }

    long number(String query) {
        return books.sql().find(query, row -> row.getLong(1)).orElseThrow();
    }

    static List<Rule> rules(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RuleBroken refused) {
            return refused.violations().stream().map(Violation::rule).toList();
        }
    }

    static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    List<String> texts(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
