package africa.cauri.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.closing.checklist.ChecklistName;
import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchGroup;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.domain.matching.Unmatch;
import africa.cauri.domain.period.ClosePeriod;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.VerifyBooks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndoImportIT {

    private static final LocalDate MONTH = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = MONTH.plusDays(13);

    @RegisterExtension
    final Books books = Books.inDakar();

    private final ImportId id = new ImportId(UUID.randomUUID());

    @Test
    void an_import_is_taken_back_in_parts_by_whoever_goes_on_and_no_period_is_closed_meanwhile() {
        var entries = TakeBackPart.AT_ONCE + 2;
        done(entries);
        var undoing = new Undoing(books, id);
        var killed = undoing.begun();
        assertThat(rules(() -> books.get(UndoImport.class).undo(id))).containsExactly(Rule.IMPORT_STATE_WRONG);
        assertThat(rules(() -> books.get(ContinueImport.class).goOn(id))).containsExactly(Rule.IMPORT_STATE_WRONG);
        undoing.part(killed, Optional.empty());
        assertThat(balance("4111")).isEqualTo(200);
        assertThat(rules(() -> books.get(ClosePeriod.class).close(MONTH))).contains(Rule.IMPORT_UNFINISHED);
        assertThat(books.get(DrawUpChecklist.class).ofPeriod(MONTH))
                .filteredOn(item -> item.name() == ChecklistName.IMPORT_UNFINISHED)
                .extracting(item -> item.link().get("file"))
                .containsExactly("janvier.csv");

        var run = books.get(Jobs.class).take(killed.job(), 3);
        assertThatThrownBy(() -> undoing.part(killed, Optional.empty())).isInstanceOf(JobTakenOver.class);
        assertThat(books.get(EndUndo.class).end(id, run)).isFalse();
        assertThat(books.get(UndoChecks.class).violations(id, run)).isEmpty();
        undoing.finish(run);
        assertThat(balance("4111")).isZero();
        assertThat(count("SELECT COUNT(*) FROM entry WHERE reverses IS NOT NULL"))
                .isEqualTo(entries);
        assertThat(rules(() -> books.get(ClosePeriod.class).close(MONTH))).doesNotContain(Rule.IMPORT_UNFINISHED);
    }

    @Test
    void what_stands_against_taking_back_is_told_before_anything_is_taken_back() {
        done(2);
        var run = new Undoing(books, id).begun();
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '7011'");

        var violations = books.get(UndoChecks.class).violations(id, run);
        assertThat(violations).extracting(Violation::rule).containsExactly(Rule.ACCOUNT_CLOSED);
        books.get(RefuseUndo.class).refuse(id, run, violations);

        assertThat(books.get(Imports.class).get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(books.get(ImportReports.class).faults(id))
                .extracting(ImportFault::rule)
                .containsExactly(Rule.ACCOUNT_CLOSED);
        assertThat(balance("4111")).isEqualTo(200);
    }

    @Test
    void what_comes_up_on_the_way_is_told_and_the_rest_is_taken_back_once_it_is_gone() {
        done(TakeBackPart.AT_ONCE + 2);
        var undoing = new Undoing(books, id);
        var run = undoing.begun();
        var last = undoing.part(run, Optional.empty());
        var group = lettered();

        var refusal = assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> undoing.part(run, last))
                .actual();
        assertThat(refusal.violations()).extracting(Violation::rule).containsOnly(Rule.IMPORT_ENTRY_LETTERED);
        books.get(RefuseUndo.class).refuse(id, run, refusal.violations());
        assertThat(books.get(Imports.class).get(id).state()).isEqualTo(ImportState.UNDOING);
        assertThat(rules(() -> books.get(UndoImport.class).undo(id))).contains(Rule.IMPORT_ENTRY_LETTERED);

        books.get(Unmatch.class).undo(group.id(), "Erreur", Optional.empty());
        undoing.toItsEnd();
        assertThat(balance("4111")).isEqualTo(-200);
        assertThat(books.get(VerifyBooks.class).verify().isOk()).isTrue();
    }

    @Test
    void who_may_not_post_takes_no_entries_back() {
        done(1);
        books.actAs(new Actor("awa", "Awa", "", EnumSet.of(Power.READ, Power.DRAFT)));

        assertThatThrownBy(() -> books.get(UndoImport.class).undo(id)).isInstanceOf(NotAllowed.class);
    }

    /** An import of so many entries that is written. */
    private void done(int entries) {
        var batch = books.get(BeginImport.class).begin(id, "janvier.csv", "a".repeat(64), ImportOptions.of("CSV"));
        var run = books.get(Jobs.class).take(batch.job(), 1);
        books.get(JudgeImport.class)
                .judge(id, run, new Findings(entries, List.of(), 0, List.of(), List.of(), List.of(), List.of()));
        books.get(WriteImportedEntries.class)
                .write(id, run, new WriteImportedEntries.Part(0, 2L * entries, drafts(entries)));
        books.get(EndImport.class).end(id, run);
    }

    private List<Draft> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        entry("VE", "F-" + number, "4111", "7011", 100).from(ImportBatch.origin(id)))
                .toList();
    }

    private static Draft entry(String journal, String reference, String debit, String credit, long amount) {
        var money = new Money(amount, Currency.XOF);
        var lines = List.of(DraftLine.debit(debit, money), DraftLine.credit(credit, money));
        return Draft.of(journal, DAY, reference, "Vente", lines);
    }

    /** Letters what is left of the import with a payment. */
    private MatchGroup lettered() {
        var left = books.get(Entries.class).standing(ImportBatch.origin(id), Optional.empty(), 2);
        var payment = books.get(PostEntries.class).post(List.of(entry("OD", "P-1", "5711", "4111", 200)));
        return books.get(MatchLines.class)
                .match(MatchRequest.of(List.of(
                        new LineKey(left.get(0), 1),
                        new LineKey(left.get(1), 1),
                        new LineKey(payment.get(0).id(), 2))));
    }

    private long balance(String account) {
        return count("SELECT COALESCE(SUM(debit - credit), 0) FROM account_balance WHERE account = '" + account + "'");
    }

    private long count(String query) {
        return books.sql().find(query, row -> row.getLong(1)).orElseThrow();
    }

    private static List<Rule> rules(ThrowingCallable work) {
        var broken =
                assertThatExceptionOfType(RuleBroken.class).isThrownBy(work).actual();
        return broken.violations().stream().map(Violation::rule).toList();
    }
}
