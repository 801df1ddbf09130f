package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes drafts in the currency of the books, and with accounts of ours, of the entries of a file. */
final class DraftMaker {
    private static final int RATE_DECIMALS = 10;
    private static final int LONGEST_REFERENCE = 60;

    private final ImportBatch batch;
    private final ImportFormat format;
    private final Map<String, String> accounts;
    private final Currency books;
    private final String bridge;

    /**
     * Makes drafts for an import.
     *
     * @param accounts of ours, by those of the file's chart that they stand for
     * @param bridge between the entries that hold the opening balances, where their own accounts will not do
     */
    DraftMaker(ImportBatch batch, Map<String, String> accounts, Currency books, String bridge) {
        this.batch = batch;
        this.format = ImportFormat.valueOf(batch.options().format());
        this.accounts = accounts;
        this.books = books;
        this.bridge = bridge;
    }

    /** That of the books. */
    Currency currency() {
        return books;
    }

    /** Makes a draft of an entry with at least one line. */
    MadeDraft make(ImportedEntry entry) {
        var faults = new ArrayList<ImportFault>();
        var lines = entry.lines().stream().map(line -> line(line, faults)).toList();
        var first = entry.lines().get(0);
        var draft = first.date().isPresent() ? entry(first, lines) : opening(lines);
        return new MadeDraft(entry, draft, faults);
    }

    /** Returns the entries that a draft without faults takes. */
    List<MadeDraft> inEntries(MadeDraft made) {
        return made.inEntries(bridge);
    }

    private Draft entry(ImportedLine first, List<DraftLine> lines) {
        return new Draft(
                first.journal(),
                first.date(),
                first.documentDate().or(first::date),
                first.reference().isBlank() ? first.entryNumber() : first.reference(),
                first.entryLabel(),
                batch.options().reason(),
                Nature.MOVEMENT,
                batch.origin(),
                lines);
    }

    /** Opening balances have the name of their file for a voucher. */
    private Draft opening(List<DraftLine> lines) {
        String name = batch.name();
        int most = Math.min(LONGEST_REFERENCE, name.codePointCount(0, name.length()));
        return new Draft(
                batch.options().journal(),
                batch.options().day(),
                batch.options().day(),
                name.substring(0, name.offsetByCodePoints(0, most)),
                name,
                batch.options().reason(),
                Nature.OPENING,
                batch.origin(),
                lines);
    }

    private DraftLine line(ImportedLine line, List<ImportFault> faults) {
        var debit = money(line, line.debit(), books, Column.DEBIT, faults);
        var credit = money(line, line.credit(), books, Column.CREDIT, faults);
        return new DraftLine(
                accounts.getOrDefault(line.account(), line.account()),
                line.thirdParty(),
                line.label(),
                debit,
                credit,
                line.dueDate(),
                foreign(line, debit.isNil() ? credit : debit, faults),
                "");
    }

    private Money money(
            ImportedLine line, BigDecimal amount, Currency currency, Column column, List<ImportFault> faults) {
        try {
            return new Money(amount.movePointRight(currency.decimals()).longValueExact(), currency);
        } catch (ArithmeticException tooFineOrTooLarge) {
            var args = List.of(amount.toString(), currency, currency.decimals());
            faults.add(ImportFault.of(line.line(), title(column), Rule.IMPORT_AMOUNT_UNUSABLE, args));
            return Money.nil(currency);
        }
    }

    /** The rate is what the two amounts say; the sign of the line's own amount holds. */
    private Optional<ForeignAmount> foreign(ImportedLine line, Money amount, List<ImportFault> faults) {
        var magnitude = line.foreignAmount().map(BigDecimal::abs).filter(found -> found.signum() > 0);
        if (line.currency().isBlank() || magnitude.isEmpty()) {
            return Optional.empty();
        }
        String code = line.currency().toUpperCase(Locale.ROOT);
        var currency = Arrays.stream(Currency.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        if (currency.isEmpty()) {
            faults.add(ImportFault.of(
                    line.line(), title(Column.CURRENCY), Rule.IMPORT_CURRENCY_UNKNOWN, List.of(line.currency())));
        }
        return currency.filter(each -> each != books).map(each -> {
            var foreign = money(line, magnitude.get(), each, Column.FOREIGN_AMOUNT, faults);
            var own = BigDecimal.valueOf(amount.minor(), books.decimals()).abs();
            var rate = own.divide(magnitude.get(), RATE_DECIMALS, RoundingMode.HALF_UP);
            return new ForeignAmount(amount.signum() < 0 ? foreign.negate() : foreign, rate);
        });
    }

    private String title(Column column) {
        return format == ImportFormat.FEC ? column.titleInFec() : column.title();
    }
}
