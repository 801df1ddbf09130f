package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.TextFile;
import africa.cauri.webapp.imports.table.TextLines;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lines of a PNM export of Sage 100: the company's name on the first line, then one line of an entry on each.
 *
 * <p>Sage publishes no description that we found. {@link PnmFields} has the layout, and where it is from. Lines that
 * detail the one before them, by analytic section (A) or by instalment (E), are passed over: they repeat its amount.
 */
final class PnmLines implements Lines {

    private static final String ANALYTIC = "A";
    private static final String INSTALMENT = "E";
    private static final String ORDINARY = "N";

    private final TextLines lines;
    private final ImportErrors errors;
    private final ImportErrors notices;

    PnmLines(TextFile text, ImportErrors errors, ImportErrors notices) throws IOException {
        this.lines = new TextLines(text);
        this.errors = errors;
        this.notices = notices;
    }

    @Override
    public Optional<FoundLine> next() throws IOException {
        for (var text = lines.next(); text.isPresent(); text = lines.next()) {
            var found = isCompany(text.get()) ? Optional.<FoundLine>empty() : read(text.get());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean isCompany(String text) {
        return lines.line() == 1 && text.length() < PnmFields.LEAST_WIDTH;
    }

    private Optional<FoundLine> read(String text) {
        var fields = new PnmFields(lines.line(), text, errors);
        var kind = fields.accountKind();
        if (kind.equals(ANALYTIC) || kind.equals(INSTALMENT)) {
            notices.add(ImportError.of(lines.line(), "", Rule.IMPORT_LINE_IGNORED, kind));
            return Optional.empty();
        }
        if (!fields.entryType().isEmpty() && !fields.entryType().equals(ORDINARY)) {
            fields.refuse("", Rule.IMPORT_ENTRY_TYPE, fields.entryType());
        }
        var journal = fields.required(Column.JOURNAL);
        var date = fields.requiredDate(Column.DATE);
        var line = line(fields, journal, date);
        if (!fields.isFaulty() && line.debit().signum() == 0 && line.credit().signum() == 0) {
            notices.add(ImportError.of(lines.line(), "", Rule.IMPORT_NIL_LINE_IGNORED));
            return Optional.empty();
        }
        var key = new FoundLine.Key(journal, date, line.reference());
        return Optional.of(new FoundLine(lines.line(), key, Optional.of(line).filter(read -> !fields.isFaulty())));
    }

    private static ImportedLine line(PnmFields fields, String journal, Optional<LocalDate> date) {
        var label = fields.text(Column.LABEL);
        var sides = fields.sidesByLetter();
        return new ImportedLine(
                fields.line(),
                journal,
                date,
                Optional.empty(),
                fields.text(Column.REFERENCE),
                "",
                label,
                fields.required(Column.ACCOUNT),
                "",
                fields.text(Column.THIRD_PARTY),
                "",
                label,
                sides.debit(),
                sides.credit(),
                fields.date(Column.DUE_DATE),
                fields.amount(Column.FOREIGN_AMOUNT),
                fields.text(Column.CURRENCY),
                "");
    }
}
