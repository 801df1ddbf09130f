package africa.cauri.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.intake.CheckImportAgain.Reply;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file that was checked only is checked again, with answers to what was found, and written in the end. */
class CheckImportAgainIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ImportTotal JANUARY = new ImportTotal("VE", DAY, 1, 2, money(100), money(100));
    private static final Findings SOUND =
            new Findings(1, List.of(), 0, List.of(), List.of(), List.of(), List.of(JANUARY));
    private static final Findings FAULTY = new Findings(
            1,
            List.of(ImportFault.of(2, "account", Rule.ACCOUNT_UNKNOWN, List.of("CLIENT"))),
            1,
            List.of(),
            List.of(),
            List.of(new UnknownMaster(UnknownMaster.Kind.ACCOUNT, "CLIENT", "", false)),
            List.of());

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void a_checked_file_is_written_once_and_no_other_of_its_content() {
        var first = checked(SOUND);
        var second = checked(SOUND);
        assertThat(imports().get(first).canBeWritten()).isTrue();

        var written = books.get(ContinueImport.class).goOn(first);

        assertThat(written.state()).isEqualTo(ImportState.CHECKING);
        assertThat(written.options().dryRun()).isFalse();
        assertThat(rules(() -> books.get(ContinueImport.class).goOn(first))).containsExactly(Rule.IMPORT_STATE_WRONG);
        assertThat(rules(() -> books.get(ContinueImport.class).goOn(second))).containsExactly(Rule.IMPORT_ALREADY_DONE);
        judge(first, SOUND);
        assertThat(imports().get(first).state()).isEqualTo(ImportState.POSTING);
    }

    @Test
    void a_file_with_faults_is_not_written_but_checked_again_with_what_was_answered() {
        var id = checked(FAULTY);
        assertThat(rules(() -> books.get(ContinueImport.class).goOn(id))).containsExactly(Rule.IMPORT_STATE_WRONG);

        var again = check(id, new Reply(false, true, "AN", Optional.of(DAY), "Repris", Map.of("CLIENT", "4111")));

        assertThat(again.state()).isEqualTo(ImportState.CHECKING);
        assertThat(again.options())
                .isEqualTo(new ImportOptions("CSV", true, false, false, true, "AN", Optional.of(DAY), "Repris"));
        assertThat(books.get(AccountMappings.class).remembered()).containsExactly(Map.entry("CLIENT", "4111"));
        assertThat(rules(() -> check(id, reply(Map.of())))).containsExactly(Rule.IMPORT_STATE_WRONG);
        judge(id, SOUND);
        assertThat(books.get(ImportReports.class).faults(id)).isEmpty();
        assertThat(books.get(ImportReports.class).unknown(id)).isEmpty();
        assertThat(books.get(ImportReports.class).totals(id)).containsExactly(JANUARY);
        assertThat(imports().get(id).canBeWritten()).isTrue();
    }

    @Test
    void what_was_refused_when_it_was_to_be_written_is_checked_again() {
        var id = checked(SOUND);
        books.get(ContinueImport.class).goOn(id);
        judge(id, FAULTY);
        assertThat(imports().get(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(books.get(ImportReports.class).totals(id)).isEmpty();

        check(id, reply(Map.of()));
        judge(id, SOUND);

        assertThat(imports().get(id).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void answers_that_cannot_be_leave_everything_as_it_was() {
        var id = checked(FAULTY);

        assertThat(rules(() -> check(id, reply(Map.of("CLIENT", "999999"))))).containsExactly(Rule.ACCOUNT_UNKNOWN);
        assertThat(rules(() -> check(id, new Reply(false, false, "TOOLONG", Optional.empty(), "", Map.of()))))
                .containsExactly(Rule.TEXT_TOO_LONG);
        books.actAs(new Actor("awa", "Awa", "", EnumSet.of(Power.READ, Power.DRAFT)));
        assertThatThrownBy(() -> check(id, reply(Map.of()))).isInstanceOf(NotAllowed.class);

        assertThat(imports().get(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(books.get(AccountMappings.class).remembered()).isEmpty();
        assertThat(books.get(Jobs.class).unfinished()).isEmpty();
    }

    @Test
    void the_imports_are_listed_the_latest_first() {
        var first = checked(SOUND);
        var second = checked(FAULTY);

        assertThat(imports().list(0, 10)).extracting(ImportBatch::id).containsExactly(second, first);
        assertThat(imports().list(1, 1)).extracting(ImportBatch::id).containsExactly(first);
        assertThat(imports().count()).isEqualTo(2);
        assertThat(imports().get(first).person()).isNotEmpty();
    }

    private Imports imports() {
        return books.get(Imports.class);
    }

    private ImportId checked(Findings findings) {
        var id = new ImportId(UUID.randomUUID());
        books.get(BeginImport.class)
                .begin(
                        id,
                        "janvier.csv",
                        "a".repeat(64),
                        ImportOptions.of("CSV").dry());
        judge(id, findings);
        return id;
    }

    private void judge(ImportId id, Findings findings) {
        var run = books.get(Jobs.class).take(imports().get(id).job(), 1);
        books.get(JudgeImport.class).judge(id, run, findings);
    }

    private ImportBatch check(ImportId id, Reply reply) {
        return books.get(CheckImportAgain.class).check(id, reply);
    }

    private static Reply reply(Map<String, String> accounts) {
        return new Reply(false, false, "", Optional.empty(), "", accounts);
    }

    private static List<Rule> rules(ThrowingCallable refused) {
        try {
            refused.call();
        } catch (RuleBroken broken) {
            return broken.violations().stream().map(Violation::rule).toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("nothing was refused");
    }

    private static Money money(long minor) {
        return new Money(minor, Currency.XOF);
    }
}
