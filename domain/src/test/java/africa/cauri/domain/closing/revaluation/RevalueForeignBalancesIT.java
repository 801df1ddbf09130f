package africa.cauri.domain.closing.revaluation;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.closing.CloseFiscalYear;
import africa.cauri.domain.closing.ResultPath;
import africa.cauri.domain.closing.appropriation.DraftAppropriation;
import africa.cauri.domain.closing.appropriation.DraftAppropriation.Decision;
import africa.cauri.domain.closing.appropriation.Wishes;
import africa.cauri.domain.closing.checklist.ChecklistItem;
import africa.cauri.domain.closing.checklist.ChecklistName;
import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.VerifyBooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevalueForeignBalancesIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final Money EUROS = new Money(100_000, Currency.EUR);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void the_year_is_over() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DUPONT', 'Dupont', 'CUSTOMER')");
        books.get(OpenFiscalYear.class).open(NEXT, NEXT.plusYears(1).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-12-01'");
        Books.CLOCK.set(LocalDate.of(2027, 3, 1));
        post(
                "VE",
                debit("4111", francs(650_000)).of("DUPONT").worth(at(EUROS, "650")),
                credit("7011", francs(650_000)));
        post(
                "AC",
                debit("6011", francs(600_000)),
                credit("4011", francs(600_000)).worth(at(EUROS, "600")));
        post("BQ", debit("5211", francs(640_000)).worth(at(EUROS, "640")), credit("1013", francs(640_000)));
        post(
                "BQ",
                debit("5211", francs(655_000)).worth(at(EUROS, "655")),
                credit("162", francs(655_000)).worth(at(EUROS, "655")));
    }

    @Test
    void a_dearer_currency_gains_on_receivables_and_loses_on_debts() {
        assertThat(revalue("656")).isEqualTo(3);

        assertThat(lines("DIFFERENCES"))
                .containsExactly(
                        "162 0 1000",
                        "4011 0 56000",
                        "4111 6000 0 DUPONT",
                        "4783 56000 0",
                        "4784 1000 0",
                        "4791 0 6000");
        assertThat(lines("PROVISIONS")).containsExactly("194 0 1000", "4991 0 56000", "6591 56000 0", "6971 1000 0");
        assertThat(lines("TREASURY")).containsExactly("5211 17000 0", "776 0 17000");
        assertThat(texts("SELECT CONCAT_WS(' ', currency, day, rate) FROM exchange_rate"))
                .containsExactly("EUR 2026-12-31 656.0000000000");
    }

    @Test
    void a_cheaper_currency_loses_on_receivables_and_gains_on_debts() {
        revalue("590");

        assertThat(lines("DIFFERENCES"))
                .containsExactly(
                        "162 65000 0",
                        "4011 10000 0",
                        "4111 0 60000 DUPONT",
                        "4781 60000 0",
                        "4793 0 10000",
                        "4794 0 65000");
        assertThat(lines("TREASURY")).containsExactly("5211 0 115000", "676 115000 0");
    }

    @Test
    void another_rate_takes_the_first_revaluation_back() {
        revalue("590");
        assertThat(revalue("656")).isEqualTo(6);

        assertThat(lines("TREASURY")).containsExactly("5211 17000 0", "776 0 17000");
        assertThat(balance("676")).isZero();
        assertThat(balance("4781")).isZero();
        assertThat(balance("5211")).isEqualTo(1_312_000);
        assertThat(revalue("656")).isEqualTo(6);
        assertThat(balance("5211")).isEqualTo(1_312_000);
    }

    @Test
    void on_the_first_day_of_the_next_year_it_goes_back_linked_and_treasury_stays() {
        revalue("656");
        books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);

        assertThat(texts("SELECT CONCAT_WS(' ', r.accounting_date, e.origin_id) FROM entry r"
                        + " JOIN entry e ON e.id = r.reverses"))
                .containsExactly("2027-01-01 2026-01-01/DIFFERENCES");
        assertThat(balanceIn("4783", NEXT)).isZero();
        assertThat(balanceIn("4991", NEXT)).isZero();
        assertThat(balanceIn("7591", NEXT)).isEqualTo(-56_000);
        assertThat(balanceIn("7971", NEXT)).isEqualTo(-1_000);
        assertThat(balanceIn("4111", NEXT)).isEqualTo(650_000);
        assertThat(texts("SELECT CONCAT_WS(' ', debit, foreign_amount, rate) FROM entry_line"
                        + " WHERE account = '5211' AND accounting_date = '2027-01-01'"))
                .containsExactly("1312000 200000 656.0000000000");
        assertThat(books.get(VerifyBooks.class).verify().isOk()).isTrue();
        assertThat(rules(() -> revalue("656"))).containsExactly(Rule.PERIOD_ALREADY_CLOSED);
    }

    @Test
    void every_currency_needs_a_usable_rate() {
        var revalue = books.get(RevalueForeignBalances.class);

        assertThat(rules(() -> revalue.revalue(YEAR, Map.of()))).containsExactly(Rule.EXCHANGE_RATE_MISSING);
        assertThat(rules(() ->
                        revalue.revalue(YEAR, Map.of(Currency.EUR, BigDecimal.ZERO, Currency.XOF, BigDecimal.ONE))))
                .containsExactlyInAnyOrder(Rule.RATE_UNUSABLE, Rule.CURRENCY_NOT_FOREIGN);
        assertThat(texts("SELECT COUNT(*) FROM exchange_rate")).containsExactly("0");
    }

    @Test
    void rates_are_kept_by_day() {
        var record = books.get(RecordExchangeRate.class);
        record.record(Currency.USD, DAY, new BigDecimal("600.5"));
        record.record(Currency.USD, DAY, new BigDecimal("601.5"));

        var rates = books.get(ExchangeRates.class);
        assertThat(rates.find(Currency.USD, DAY.plusDays(3)).orElseThrow()).isEqualByComparingTo("601.5");
        assertThat(rates.find(Currency.USD, DAY.minusDays(1))).isEmpty();
        assertThat(rates.of(Currency.USD, DAY, DAY)).hasSize(1);
        assertThat(rules(() -> record.record(Currency.XOF, DAY, BigDecimal.ONE)))
                .containsExactly(Rule.CURRENCY_NOT_FOREIGN);
        assertThat(rules(() -> record.record(Currency.USD, DAY, new BigDecimal("12345678901"))))
                .containsExactly(Rule.RATE_UNUSABLE);
    }

    @Test
    void only_someone_who_may_close_revalues() {
        books.actAs(new Actor("moussa", "", "", EnumSet.complementOf(EnumSet.of(Power.CLOSE))));

        assertThatThrownBy(() -> revalue("656")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_result_is_appropriated_by_a_draft_in_the_next_year() {
        books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);
        var wishes = new Wishes(francs(30_000), francs(10_000));

        var id = books.get(DraftAppropriation.class).draft(new Decision(NEXT, NEXT.plusMonths(5), "PV-1", wishes));

        assertThat(books.get(Drafts.class).get(id).draft().lines())
                .containsExactly(
                        debit("1301", francs(50_000)),
                        credit("111", francs(5_000)),
                        credit("1181", francs(10_000)),
                        credit("465", francs(30_000)),
                        credit("121", francs(5_000)));
        assertThat(rules(() -> books.get(DraftAppropriation.class).draft(new Decision(YEAR, DAY, "PV", wishes))))
                .containsExactly(Rule.RESULT_NOT_PENDING);
    }

    @Test
    void the_checklist_says_what_is_left_to_do() {
        post("OD", debit("4711", francs(700)), credit("585", francs(700)));
        books.get(SaveDraft.class).save(draft("OD", debit("4711", francs(1)), credit("585", francs(1))));
        var checklist = books.get(DrawUpChecklist.class);

        assertThat(checklist.ofYear(YEAR).stream().map(RevalueForeignBalancesIT::text))
                .containsExactly(
                        "DRAFTS_LEFT BLOCKS 1",
                        "IMPORT_UNFINISHED FINE 0",
                        "EARLIER_PERIODS_OPEN FINE 0",
                        "NUMBERING_GAPS FINE 0",
                        "UNLETTERED_LINES WARNS 4 50000",
                        "SUSPENSE_NOT_NIL WARNS 1 700 4711",
                        "TRANSFERS_NOT_NIL WARNS 1 -700 585",
                        "VAT_INCOHERENT FINE 0 0",
                        "ENTRIES_UNPROVEN WARNS 5",
                        "BANK_NOT_RECONCILED WARNS 1");
        books.get(VerifyBooks.class).verify();
        assertThat(item(checklist, ChecklistName.ENTRIES_UNPROVEN).severity()).isEqualTo(Severity.FINE);
        books.sql().update("UPDATE journal_year SET last_number = 7 WHERE journal = 'OD'");
        assertThat(item(checklist, ChecklistName.NUMBERING_GAPS).link()).containsEntry("journal", "OD");
        books.get(VerifyBooks.class).verify();
        assertThat(item(checklist, ChecklistName.ENTRIES_UNPROVEN).count()).isEqualTo(5);
        assertThat(checklist.ofPeriod(LocalDate.of(2026, 11, 1)).stream()
                        .filter(item -> item.severity() == Severity.BLOCKS)
                        .map(ChecklistItem::name))
                .containsExactly(ChecklistName.NUMBERING_GAPS);
    }

    private static ChecklistItem item(DrawUpChecklist checklist, ChecklistName name) {
        return checklist.ofYear(YEAR).stream()
                .filter(item -> item.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static String text(ChecklistItem item) {
        var amount = item.amount().map(sum -> " " + sum.minor()).orElse("");
        var account = item.link().containsKey("account") ? " " + item.link().get("account") : "";
        return item.name() + " " + item.severity() + " " + item.count() + amount + account;
    }

    private int revalue(String rate) {
        return books.get(RevalueForeignBalances.class).revalue(YEAR, Map.of(Currency.EUR, new BigDecimal(rate)));
    }

    private static List<Rule> rules(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RuleBroken refused) {
            return refused.violations().stream().map(Violation::rule).toList();
        }
    }

    private void post(String journal, DraftLine... lines) {
        books.get(PostEntries.class).post(List.of(draft(journal, lines)));
    }

    private static Draft draft(String journal, DraftLine... lines) {
        return Draft.of(journal, DAY, "R-1", "Écriture", List.of(lines)).because("essai");
    }

    private static ForeignAmount at(Money amount, String rate) {
        return new ForeignAmount(amount, new BigDecimal(rate));
    }

    private List<String> lines(String part) {
        return texts("SELECT CONCAT_WS(' ', l.account, l.debit, l.credit, t.code)"
                + " FROM entry e JOIN entry_line l ON l.entry = e.id LEFT JOIN third_party t ON t.id = l.third_party"
                + " WHERE e.origin_id = '2026-01-01/" + part + "'"
                + " AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)"
                + " AND e.accounting_date = '2026-12-31' ORDER BY l.account");
    }

    private long balance(String account) {
        return balanceIn(account, YEAR);
    }

    private long balanceIn(String account, LocalDate from) {
        return books.sql()
                .find(
                        "SELECT COALESCE(SUM(debit - credit), 0) FROM account_balance"
                                + " WHERE account = ? AND period >= ?",
                        row -> row.getLong(1),
                        account,
                        from)
                .orElseThrow();
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    private List<String> texts(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
