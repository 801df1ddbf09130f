package africa.cauri.webapp.texts;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import africa.cauri.domain.closing.checklist.ChecklistName;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.domain.intake.ProposeAccounts;
import africa.cauri.domain.intake.UnknownMaster;
import africa.cauri.domain.journal.EntrySearch;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.matching.DifferenceKind;
import africa.cauri.domain.matching.LineChoice;
import africa.cauri.domain.matching.MatchGroup;
import africa.cauri.domain.matching.proposal.Grade;
import africa.cauri.domain.matching.proposal.MatchReason;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.period.FiscalYearState;
import africa.cauri.domain.period.PeriodState;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.template.DueDateRule;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.domain.template.recurring.DueEntry;
import africa.cauri.domain.template.recurring.Occurrence;
import africa.cauri.domain.template.recurring.RecurringMode;
import africa.cauri.domain.template.recurring.RecurringState;
import africa.cauri.domain.template.recurring.Rhythm;
import africa.cauri.domain.verification.BooksCheck;
import africa.cauri.reports.book.KeyFigure;
import africa.cauri.reports.book.LinesWanted;
import africa.cauri.tenants.registry.AccountingSystem;
import africa.cauri.tenants.registry.Role;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.webapp.faces.audit.Act;
import africa.cauri.webapp.faces.audit.Kind;
import africa.cauri.webapp.faces.book.AgedFilter;
import africa.cauri.webapp.faces.book.JournalsView;
import africa.cauri.webapp.faces.closing.ProofView;
import africa.cauri.webapp.faces.imports.Stage;
import africa.cauri.webapp.faces.party.ThirdPartiesView;
import africa.cauri.webapp.faces.support.Navigation;
import africa.cauri.webapp.faces.support.Trail;
import africa.cauri.webapp.imports.ImportFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keys that pages and classes put together, by their beginning: what may follow it. */
final class ComposedKeys {

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            entry("role.", names(Role.values())),
            entry("state.", names(TenantState.values())),
            entry("system.", names(AccountingSystem.values())),
            entry("closed.", closedStates()),
            entry("group.", names(Navigation.Group.values())),
            entry("nav.", pagesOfTheMenu()),
            entry("act.", names(Act.values())),
            entry("kind.", names(Kind.values())),
            entry("periodState.", names(PeriodState.values())),
            entry("check.", names(ChecklistName.values())),
            entry("mend.", names(ChecklistName.values())),
            entry("stand.", Set.of("DONE", "NOW", "LATER", "NOTHING", "YOURS", "OPTIONAL", "SKIPPED", "INTERRUPTED")),
            entry("booksCheck.", names(BooksCheck.values())),
            entry("fact.", ProofView.FACTS),
            entry("figure.", names(KeyFigure.Kind.values())),
            entry("job.", Set.of("IMPORT", "IMPORT_UNDO", "VERIFICATION", "LETTERING", "RECURRING", "SAMPLE")),
            entry("severity.", names(Severity.values())),
            entry("trail.", Trail.PAGES_ABOUT_ONE),
            entry("lettering.", names(LinesWanted.Shown.values())),
            entry("letterSide.", names(LineChoice.Side.DEBIT, LineChoice.Side.CREDIT)),
            entry("letterMade.", names(MatchGroup.Made.values())),
            entry("matchGrade.", names(Grade.values())),
            entry("matchReason.", names(MatchReason.Code.values())),
            entry("differenceKind.", names(DifferenceKind.values())),
            entry("journalKind.", names(JournalKind.values())),
            entry("journals.detail.", names(JournalsView.Detail.values())),
            entry("nature.", names(Nature.values())),
            entry("origin.", names(Origin.Kind.values())),
            entry("imports.stage.", names(Stage.values())),
            entry("imports.next.", names(Stage.values())),
            entry("imports.step.", names(Stage.Step.values())),
            entry("imports.format.", names(ImportFormat.values())),
            entry("imports.reason.", names(ProposeAccounts.Reason.values())),
            entry("imports.kind.", names(UnknownMaster.Kind.values())),
            entry("order.", names(EntrySearch.Order.values())),
            entry("side.", names(AgedFilter.Side.values())),
            entry("partyKind.", names(PartyKind.values())),
            entry("partyState.", names(ThirdPartiesView.State.values())),
            entry("vatKind.", names(VatKind.values())),
            entry("yearState.", names(FiscalYearState.values())),
            entry("questionKind.", names(QuestionKind.values())),
            entry("lineSide.", names(Side.values())),
            entry("dueKind.", names(DueDateRule.Kind.values())),
            entry("timing.", names(DueEntry.Timing.values())),
            entry("unit.", names(Rhythm.Unit.values())),
            entry("recurringMode.", names(RecurringMode.values())),
            entry("recurringState.", names(RecurringState.values())),
            entry("occurrence.", names(Occurrence.State.values())));

    private ComposedKeys() {}

    /** These and the others. */
    static Map<String, Set<String>> and(Map<String, Set<String>> others) {
        var all = new TreeMap<>(others);
        all.putAll(KNOWN);
        return all;
    }

    static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toCollection(TreeSet::new));
    }

    /** The states in which somebody may meet the page that says why: not the last, whose tenants nobody sees. */
    private static Set<String> closedStates() {
        var states = names(TenantState.values());
        states.remove(TenantState.DELETED.name());
        return states;
    }

    private static Set<String> pagesOfTheMenu() {
        var pages = new TreeSet<>(Navigation.pages());
        pages.add("home");
        return pages;
    }
}
