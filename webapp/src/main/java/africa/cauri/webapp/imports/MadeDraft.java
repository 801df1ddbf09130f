package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.journal.BridgedLines;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of an entry of a file: a draft with a line for each of its lines.
 *
 * @param faults why it is no good, if it is none
 */
record MadeDraft(ImportedEntry entry, Draft draft, List<ImportFault> faults) {

    private record Balance(ImportedLine imported, DraftLine line) {

        boolean isPlain() {
            return line.thirdParty().isEmpty() && line.foreign().isEmpty();
        }
    }

    /**
     * Returns the entries that it takes: opening balances with more lines than an entry can hold are several entries
     * of the same voucher, in the order of the file, made as the closing of a year makes its own ({@link
     * BridgedLines}). Everything else is one entry.
     *
     * @param otherwise the bridge between the entries if no account of the file will do; it is left at nothing
     */
    List<MadeDraft> inEntries(String otherwise) {
        if (draft.nature() != Nature.OPENING || BridgedLines.fit(draft.lines().size())) {
            return List.of(this);
        }
        var balances = IntStream.range(0, draft.lines().size())
                .mapToObj(index ->
                        new Balance(entry.lines().get(index), draft.lines().get(index)))
                .toList();
        var bridge = BridgedLines.bridge(balances, Balance::line, Balance::isPlain);
        var others = balances.stream()
                .filter(each -> !bridge.equals(Optional.of(each.line().account())))
                .toList();
        return BridgedLines.of(others, Balance::line, bridge.orElse(otherwise)).stream()
                .map(this::part)
                .toList();
    }

    private MadeDraft part(BridgedLines.Part<Balance> part) {
        var lines = part.items().stream().map(Balance::imported).toList();
        return new MadeDraft(new ImportedEntry(lines.get(0).line(), lines, true), draft.with(part.lines()), List.of());
    }

    /** The line of the file on which a line of the draft stands, counted from 1; that of the entry for 0. */
    private long lineOf(int line) {
        return line < 1 || line > entry.lines().size()
                ? entry.firstLine()
                : entry.lines().get(line - 1).line();
    }

    /** Says where in the file the draft breaks the rules. */
    List<ImportFault> faults(List<Violation> violations, ImportFormat format) {
        return violations.stream()
                .filter(violation -> !isSettledByParts(violation))
                .map(violation -> ImportFault.of(
                        lineOf(violation.line()), title(violation, format), violation.rule(), violation.args()))
                .toList();
    }

    private boolean isSettledByParts(Violation violation) {
        return violation.rule() == Rule.ENTRY_LINES_TOO_MANY && draft.nature() == Nature.OPENING;
    }

    private static String title(Violation violation, ImportFormat format) {
        var column = column(violation);
        if (column == null) {
            return "";
        }
        return format == ImportFormat.FEC ? column.titleInFec() : column.title();
    }

    private static Column column(Violation violation) {
        return switch (violation.rule()) {
            case LINE_ACCOUNT_MISSING, ACCOUNT_UNKNOWN, ACCOUNT_IS_HEADING, ACCOUNT_CLOSED -> Column.ACCOUNT;
            case THIRD_PARTY_REQUIRED, THIRD_PARTY_UNKNOWN, THIRD_PARTY_CLOSED, ACCOUNT_NOT_COLLECTIVE ->
                Column.THIRD_PARTY;
            case DUE_DATE_REQUIRED -> Column.DUE_DATE;
            case JOURNAL_UNKNOWN, JOURNAL_CLOSED, JOURNAL_NOT_YOURS -> Column.JOURNAL;
            case ENTRY_DATE_MISSING, PERIOD_MISSING, PERIOD_CLOSED, NO_PERIOD_OPEN, PERIOD_FOR_CLOSERS -> Column.DATE;
            case ENTRY_LABEL_MISSING -> Column.LABEL;
            case ENTRY_REFERENCE_MISSING, REFERENCE_ALREADY_USED -> Column.REFERENCE;
            case CURRENCY_NOT_FOREIGN -> Column.CURRENCY;
            case RATE_UNUSABLE, FOREIGN_AMOUNT_DIFFERS -> Column.FOREIGN_AMOUNT;
            case TEXT_TOO_LONG, TEXT_UNREADABLE -> textColumn(violation);
            default -> null;
        };
    }

    private static Column textColumn(Violation violation) {
        boolean reference = violation.args().contains("reference");
        boolean ofLine = violation.rule() == Rule.TEXT_TOO_LONG && violation.line() > 0;
        return reference ? Column.REFERENCE : ofLine ? Column.LINE_LABEL : Column.LABEL;
    }
}
