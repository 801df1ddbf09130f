package africa.cauri.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.intake.WriteImportedEntries.Part;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.CheckEntries;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.DraftSearch;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.Foreseen;
import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.party.NewThirdParty;
import africa.cauri.domain.party.PartyForPosting;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.ThirdPartyFacts;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final String HASH = "a".repeat(64);

    @RegisterExtension
    final Books books = Books.inDakar();

    private final ImportId id = new ImportId(UUID.randomUUID());

    @Test
    void a_file_is_written_in_parts_and_then_done() {
        var run = judged(ImportOptions.of("CSV"), sound(3));
        write(run, new Part(0, 4, drafts(1, 2)));
        write(run, new Part(4, 6, drafts(3, 1)));
        books.get(EndImport.class).end(id, run);

        var batch = books.get(Imports.class).get(id);
        assertThat(batch.state()).isEqualTo(ImportState.DONE);
        assertThat(batch.written()).isEqualTo(3);
        assertThat(balance("4111")).isEqualTo(300);
        var job = books.get(Jobs.class).get(batch.job());
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(3);
    }

    @Test
    void the_same_content_is_refused_while_it_stands_and_taken_again_when_it_does_not() {
        var run = judged(ImportOptions.of("CSV"), sound(1));

        assertThat(rules(() -> begin(ImportOptions.of("CSV")))).containsExactly(Rule.IMPORT_ALREADY_DONE);
        assertThat(rules(() -> begin(ImportOptions.of("CSV").dry()))).containsExactly(Rule.IMPORT_ALREADY_DONE);

        write(run, new Part(0, 2, drafts(1, 1)));
        books.get(EndImport.class).end(id, run);
        undo();
        assertThat(begin(ImportOptions.of("CSV")).state()).isEqualTo(ImportState.CHECKING);
    }

    @Test
    void a_file_with_faults_is_refused_with_them_and_can_come_again() {
        var fault = ImportFault.of(7, "account", Rule.ACCOUNT_UNKNOWN, List.of("60111"));
        var unknown = new UnknownMaster(UnknownMaster.Kind.ACCOUNT, "60111", "Achats", false);
        judged(
                ImportOptions.of("CSV"),
                new Findings(2, List.of(fault), 5, List.of(), List.of(), List.of(unknown), List.of()));

        var batch = books.get(Imports.class).get(id);
        assertThat(batch.state()).isEqualTo(ImportState.REFUSED);
        assertThat(batch.faults()).isEqualTo(5);
        assertThat(books.get(ImportReports.class).faults(id)).containsExactly(fault);
        assertThat(books.get(ImportReports.class).unknown(id)).containsExactly(unknown);
        assertThat(books.get(Jobs.class).get(batch.job()).refused()).isEqualTo(5);
        assertThat(begin(ImportOptions.of("CSV")).contentHash()).isEqualTo(HASH);
    }

    @Test
    void a_dry_run_changes_nothing() {
        judged(ImportOptions.of("CSV").dry(), opening());

        assertThat(books.get(Imports.class).get(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(count("SELECT COUNT(*) FROM account WHERE number = '411155'"))
                .isZero();
        assertThat(begin(ImportOptions.of("CSV")).contentHash()).isEqualTo(HASH);
    }

    @Test
    void what_is_missing_is_opened_with_the_verdict() {
        judged(ImportOptions.of("CSV"), opening());

        assertThat(count("SELECT COUNT(*) FROM account WHERE number = '411155' AND title = 'Clients divers'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM third_party WHERE code = 'DIALLO'"))
                .isEqualTo(1);
    }

    @Test
    void who_has_lost_the_job_writes_nothing() {
        var old = judged(ImportOptions.of("CSV"), sound(2));
        var run = books.get(Jobs.class).take(books.get(Imports.class).get(id).job(), 2);

        assertThatThrownBy(() -> write(old, new Part(0, 2, drafts(1, 1)))).isInstanceOf(JobTakenOver.class);
        write(run, new Part(0, 2, drafts(1, 1)));
        assertThatThrownBy(() -> write(run, new Part(0, 2, drafts(1, 1)))).isInstanceOf(JobTakenOver.class);
        assertThat(balance("4111")).isEqualTo(100);
        assertThat(books.get(Jobs.class).unfinished()).hasSize(1);
    }

    @Test
    void a_part_that_breaks_a_rule_leaves_the_cursor_and_the_import_is_continued_or_undone() {
        var run = judged(ImportOptions.of("CSV"), sound(3));
        write(run, new Part(0, 2, drafts(1, 1)));
        var wrong = drafts(2, 1).get(0).on(LocalDate.of(2031, 1, 1));
        assertThatThrownBy(() -> write(run, new Part(2, 4, List.of(drafts(3, 1).get(0), wrong))))
                .isInstanceOf(EntriesRefused.class);
        books.get(StopImport.class).stop(id, run, List.of(ImportFault.of(4, "date", Rule.PERIOD_MISSING, List.of())));

        var stopped = books.get(Imports.class).get(id);
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.cursorLine()).isEqualTo(2);
        assertThat(balance("4111")).isEqualTo(100);
        var again = books.get(ContinueImport.class).goOn(id);
        assertThat(again.state()).isEqualTo(ImportState.POSTING);
        assertThat(again.job()).isNotEqualTo(stopped.job());
        assertThat(rules(() -> books.get(UndoImport.class).undo(id))).containsExactly(Rule.IMPORT_STATE_WRONG);
        books.get(StopImport.class).stop(id, books.get(Jobs.class).take(again.job(), 3), List.of());
        undo();
        assertThat(balance("4111")).isZero();
        assertThat(rules(() -> books.get(ContinueImport.class).goOn(id))).containsExactly(Rule.IMPORT_STATE_WRONG);
    }

    @Test
    void an_import_something_is_built_on_is_not_undone() {
        var run = judged(ImportOptions.of("CSV"), sound(2));
        write(run, new Part(0, 4, drafts(1, 2)));
        books.get(EndImport.class).end(id, run);
        var entry = books.get(Entries.class)
                .standing(ImportBatch.origin(id), Optional.empty(), 2)
                .get(1);
        books.get(ReverseEntry.class).reverse(entry, DAY, "Erreur");

        assertThat(rules(() -> books.get(UndoImport.class).undo(id))).containsExactly(Rule.IMPORT_ENTRY_REVERSED);
        assertThat(balance("4111")).isEqualTo(100);
    }

    @Test
    void drafts_are_kept_and_thrown_away_and_a_clerk_may_do_both() {
        books.actAs(new Actor("awa", "Awa", "", EnumSet.of(Power.READ, Power.DRAFT)));
        assertThatThrownBy(() -> begin(ImportOptions.of("CSV"))).isInstanceOf(NotAllowed.class);
        var run = judged(ImportOptions.of("CSV").drafts(), sound(2));
        write(run, new Part(0, 4, drafts(1, 2)));
        books.get(EndImport.class).end(id, run);
        assertThat(books.get(Drafts.class).list(new DraftSearch("", ""), 0, 10)).hasSize(2);

        undo();
        assertThat(books.get(Drafts.class).list(new DraftSearch("", ""), 0, 10)).isEmpty();
    }

    @Test
    void drafts_are_checked_as_if_those_before_them_were_posted() {
        var parties = new Foreseen();
        var party = new PartyForPosting(0, "DIALLO", PartyKind.CUSTOMER, false);
        var missing = books.get(MissingMasters.class);
        parties.thirdParty(party);
        parties.account(missing.account("411155", "").orElseThrow().posting());
        var draft = Draft.of(
                "VE",
                DAY,
                "F-1",
                "Vente",
                List.of(DraftLine.debit("411155", money(100)).of("DIALLO"), DraftLine.credit("7011", money(100))));
        var check = books.get(CheckEntries.class);

        assertThat(check.check(List.of(draft), parties)).containsExactly(List.of());
        assertThat(check.check(List.of(draft), parties).get(0))
                .extracting(Violation::rule)
                .containsExactly(Rule.REFERENCE_ALREADY_USED);
        assertThat(check.check(List.of(draft), new Foreseen()).get(0))
                .extracting(Violation::rule)
                .containsExactly(Rule.ACCOUNT_UNKNOWN, Rule.THIRD_PARTY_UNKNOWN);
        assertThat(count("SELECT COUNT(*) FROM journal_year")).isZero();
        assertThat(missing.account("4", "")).isEmpty();
    }

    @Test
    void accounts_of_other_charts_are_proposed_and_remembered() {
        var unknown = List.of(
                new UnknownMaster(UnknownMaster.Kind.ACCOUNT, "70110099", "", false),
                new UnknownMaster(UnknownMaster.Kind.ACCOUNT, "X1", "Caisse du siège", false));
        judged(ImportOptions.of("CSV").dry(), new Findings(1, List.of(), 0, List.of(), List.of(), unknown, List.of()));

        assertThat(books.get(ProposeAccounts.class).of(id))
                .extracting(ProposeAccounts.Proposal::account, ProposeAccounts.Proposal::reason)
                .containsExactly(
                        tuple(Optional.of("7011"), ProposeAccounts.Reason.LONGEST_PREFIX),
                        tuple(Optional.empty(), ProposeAccounts.Reason.NONE));
        assertThat(rules(() -> books.get(RememberAccounts.class).remember(Map.of("X1", "999999", " ", "4111"))))
                .containsExactlyInAnyOrder(Rule.IMPORT_MAPPING_WRONG, Rule.ACCOUNT_UNKNOWN);
        books.get(RememberAccounts.class).remember(Map.of("X1", "4111"));
        assertThat(books.get(ProposeAccounts.class).of(id).get(1).account()).contains("4111");
        assertThat(books.get(AccountMappings.class).remembered()).containsExactly(Map.entry("X1", "4111"));
    }

    private ImportBatch begin(ImportOptions options) {
        var other = new ImportId(UUID.randomUUID());
        return books.get(BeginImport.class).begin(other, "janvier.csv", HASH, options);
    }

    /** Begins the import, takes its job and hands the findings in. */
    private Run judged(ImportOptions options, Findings findings) {
        var batch = books.get(BeginImport.class).begin(id, "janvier.csv", HASH, options);
        var run = books.get(Jobs.class).take(batch.job(), 1);
        books.get(JudgeImport.class).judge(id, run, findings);
        return run;
    }

    private void undo() {
        new Undoing(books, id).toItsEnd();
    }

    private void write(Run run, Part part) {
        books.get(WriteImportedEntries.class).write(id, run, part);
    }

    private static Findings sound(long entries) {
        return new Findings(entries, List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    private static Findings opening() {
        var party = new NewThirdParty("DIALLO", ThirdPartyFacts.of("Diallo & fils", PartyKind.CUSTOMER));
        var account = new NewAccount("411155", "Clients divers", Optional.empty());
        return new Findings(1, List.of(), 0, List.of(account), List.of(party), List.of(), List.of());
    }

    private List<Draft> drafts(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> Draft.of(
                                "VE",
                                DAY,
                                "F-" + number,
                                "Vente",
                                List.of(DraftLine.debit("4111", money(100)), DraftLine.credit("7011", money(100))))
                        .from(ImportBatch.origin(id)))
                .toList();
    }

    private static Money money(long minor) {
        return new Money(minor, Currency.XOF);
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
