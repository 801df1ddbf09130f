package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.util.List;

/**
 * What became of an entry of a file: a draft with a line for each of its lines.
 *
 * @param faults why it is no good, if it is none
 */
record MadeDraft(ImportedEntry entry, Draft draft, List<ImportFault> faults) {

    /** The line of the file on which a line of the draft stands, counted from 1; that of the entry for 0. */
    private long lineOf(int line) {
        return line < 1 || line > entry.lines().size()
                ? entry.firstLine()
                : entry.lines().get(line - 1).line();
    }

    /** Says where in the file the draft breaks the rules. */
    List<ImportFault> faults(List<Violation> violations, ImportFormat format) {
        return violations.stream()
                .map(violation -> ImportFault.of(
                        lineOf(violation.line()), title(violation, format), violation.rule(), violation.args()))
                .toList();
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
