package africa.cauri.domain.journal;

import static africa.cauri.domain.kernel.Rule.ENTRY_DATE_MISSING;
import static africa.cauri.domain.kernel.Rule.ENTRY_LABEL_MISSING;
import static africa.cauri.domain.kernel.Rule.ENTRY_LINES_TOO_FEW;
import static africa.cauri.domain.kernel.Rule.ENTRY_LINES_TOO_MANY;
import static africa.cauri.domain.kernel.Rule.ENTRY_REFERENCE_MISSING;
import static africa.cauri.domain.kernel.Rule.ENTRY_TOO_LARGE;
import static africa.cauri.domain.kernel.Rule.ENTRY_UNBALANCED;
import static africa.cauri.domain.kernel.Rule.JOURNAL_CLOSED;
import static africa.cauri.domain.kernel.Rule.JOURNAL_NOT_YOURS;
import static africa.cauri.domain.kernel.Rule.JOURNAL_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.NO_PERIOD_OPEN;
import static africa.cauri.domain.kernel.Rule.PERIOD_CLOSED;
import static africa.cauri.domain.kernel.Rule.PERIOD_FOR_CLOSERS;
import static africa.cauri.domain.kernel.Rule.PERIOD_MISSING;
import static africa.cauri.domain.kernel.Rule.REFERENCE_ALREADY_USED;
import static africa.cauri.domain.kernel.Rule.TEXT_TOO_LONG;
import static africa.cauri.domain.kernel.Rule.TEXT_UNREADABLE;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.journal.Circumstances.UsedReference;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.PeriodState;
import africa.cauri.domain.tax.TaxedLine;
import africa.cauri.domain.tax.VatRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entry must respect to be posted, as pure functions: they show every violation at once, and the form, the
 * imports and the posting itself ask the same ones. The rules of a single line are {@link LineRules}.
 */
final class EntryRules {

    static final int FEWEST_LINES = 2;
    static final int MOST_LINES = 999;
    static final int LONGEST_REFERENCE = 60;
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_REASON = 300;

    private EntryRules() {}

    /** Returns every rule that the draft breaks, by precedence; a warning is none once a reason is given. */
    static List<Violation> violations(Draft draft, Circumstances books) {
        var broken = new ArrayList<Violation>();
        journal(draft, books).ifPresent(broken::add);
        date(draft, books).ifPresent(broken::add);
        texts(draft).forEach(broken::add);
        numberOfLines(draft).ifPresent(broken::add);
        LineRules.violations(draft, books).forEach(broken::add);
        amounts(draft, books).forEach(broken::add);
        newReferences(draft, books).forEach(broken::add);
        broken.removeIf(
                violation -> violation.rule().isWarning() && !draft.reason().isBlank());
        broken.sort(java.util.Comparator.comparing(Violation::rule).thenComparing(Violation::line));
        return broken;
    }

    private static Optional<Violation> journal(Draft draft, Circumstances books) {
        var journal = books.journal(draft);
        if (journal.isEmpty()) {
            return Optional.of(JOURNAL_UNKNOWN.broken(draft.journal()));
        }
        if (journal.get().closed()) {
            return Optional.of(JOURNAL_CLOSED.broken(draft.journal()));
        }
        var actor = books.actor();
        return journal.get().isOpenTo(actor.subject()) || actor.may(Power.ADMINISTER)
                ? Optional.empty()
                : Optional.of(JOURNAL_NOT_YOURS.broken(draft.journal()));
    }

    private static Optional<Violation> date(Draft draft, Circumstances books) {
        if (draft.wantedDate().isEmpty()) {
            return Optional.of(ENTRY_DATE_MISSING.broken());
        }
        var day = books.calendar().accountingDate(draft);
        if (day.isEmpty()) {
            return Optional.of(NO_PERIOD_OPEN.broken(draft.wantedDate().get()));
        }
        return books.calendar()
                .period(draft)
                .map(period -> open(period, day.get(), books))
                .orElseGet(() -> Optional.of(PERIOD_MISSING.broken(day.get())));
    }

    private static Optional<Violation> open(Period period, LocalDate day, Circumstances books) {
        if (period.isClosed()) {
            return Optional.of(books.calendar()
                    .firstOpenDay(day)
                    .map(open -> PERIOD_CLOSED.broken(day, open))
                    .orElseGet(() -> NO_PERIOD_OPEN.broken(day)));
        }
        return period.state() == PeriodState.SOFT_CLOSED && !books.actor().may(Power.CLOSE)
                ? Optional.of(PERIOD_FOR_CLOSERS.broken(day))
                : Optional.empty();
    }

    private static Stream<Violation> texts(Draft draft) {
        return Stream.of(
                        draft.label().isBlank()
                                ? Optional.of(ENTRY_LABEL_MISSING.broken())
                                : text("label", draft.label(), LONGEST_LABEL, 0),
                        draft.reference().isBlank()
                                ? Optional.of(ENTRY_REFERENCE_MISSING.broken())
                                : text("reference", draft.reference(), LONGEST_REFERENCE, 0),
                        text("reason", draft.reason(), LONGEST_REASON, 0))
                .flatMap(Optional::stream);
    }

    /** A text that fits into its column and that any printer can print. */
    static Optional<Violation> text(String field, String text, int longest, int line) {
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(TEXT_TOO_LONG.brokenBy(line, field, longest));
        }
        var isReadable = text.codePoints().noneMatch(EntryRules::isUnreadable);
        return isReadable ? Optional.empty() : Optional.of(TEXT_UNREADABLE.brokenBy(line, field));
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static Optional<Violation> numberOfLines(Draft draft) {
        int lines = draft.lines().size();
        if (lines < FEWEST_LINES) {
            return Optional.of(ENTRY_LINES_TOO_FEW.broken(lines));
        }
        return lines > MOST_LINES ? Optional.of(ENTRY_LINES_TOO_MANY.broken(lines, MOST_LINES)) : Optional.empty();
    }

    /** What adds amounts up; amounts that are too large to be added up break a rule of their own. */
    private static List<Violation> amounts(Draft draft, Circumstances books) {
        try {
            var broken = new ArrayList<>(tax(draft, books));
            balanced(draft, books).ifPresent(broken::add);
            return broken;
        } catch (ArithmeticException overflow) {
            return List.of(ENTRY_TOO_LARGE.broken());
        }
    }

    /** AUDCIF art. 17: what is debited equals what is credited. */
    private static Optional<Violation> balanced(Draft draft, Circumstances books) {
        var debits = Money.nil(books.currency());
        var credits = debits;
        for (var line : draft.lines()) {
            debits = debits.add(line.debit());
            credits = credits.add(line.credit());
        }
        return debits.equals(credits) ? Optional.empty() : Optional.of(ENTRY_UNBALANCED.broken(debits, credits));
    }

    /** What takes an entry back repeats its tax, whatever has become of the codes since. */
    private static List<Violation> tax(Draft draft, Circumstances books) {
        if (draft.origin().kind() == Origin.Kind.REVERSAL) {
            return List.of();
        }
        var lines = new ArrayList<TaxedLine>();
        for (int index = 0; index < draft.lines().size(); index++) {
            var line = draft.lines().get(index);
            if (books.account(line).isPresent()) {
                var account = new AccountNumber(line.account());
                lines.add(new TaxedLine(
                        index + 1, account, line.vatCode(), line.debit().subtract(line.credit())));
            }
        }
        var day = draft.documentDate().or(draft::accountingDate);
        return day.map(of -> VatRules.violations(of, lines, books.tariff())).orElse(List.of());
    }

    /** An invoice that comes twice shows by its reference. */
    private static Stream<Violation> newReferences(Draft draft, Circumstances books) {
        return references(draft, books)
                .filter(books.used()::containsKey)
                .map(used -> REFERENCE_ALREADY_USED.broken(
                        used.reference(), used.thirdParty(), books.used().get(used)));
    }

    /** The references that no other entry should have; openings and reversals repeat those of others. */
    static Stream<UsedReference> references(Draft draft, Circumstances books) {
        if (draft.origin().kind() == Origin.Kind.REVERSAL || books.nature(draft) == Nature.OPENING) {
            return Stream.empty();
        }
        return draft.lines().stream()
                .map(DraftLine::thirdParty)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new UsedReference(
                        draft.journal(), code, draft.reference().strip()));
    }
}
