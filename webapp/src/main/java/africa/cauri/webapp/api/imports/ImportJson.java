package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.ImportTotal;
import africa.cauri.domain.intake.UnknownMaster;
import africa.cauri.domain.intake.UnknownMaster.Kind;
import africa.cauri.webapp.api.problem.Texts;
import java.util.List;

/**
 * An import as programs see it.
 *
 * @param job the work that goes on with it, or went on with it last
 * @param entries how many the file has
 * @param written how many of them are in the books
 * @param totals of the sound entries, by journal and month
 * @param fileKept whether the file is there to be checked again, or written
 * @param newAccounts those that the file needs and that are opened with it
 * @param newThirdParties the same
 * @param errorCount how many errors there are; the first thousand are told
 */
public record ImportJson(
        String id,
        String job,
        String state,
        String file,
        String hash,
        String format,
        String as,
        boolean dryRun,
        long entries,
        long written,
        List<Total> totals,
        boolean fileKept,
        List<Master> newAccounts,
        List<Master> newThirdParties,
        long errorCount,
        List<Fault> errors,
        String createdAt,
        String createdBy) {

    /** What a journal gets in a month, told by its first day. */
    public record Total(String journal, String month, long entries, long lines, String debit, String credit) {
        static Total of(ImportTotal total) {
            return new Total(
                    total.journal(),
                    total.month().toString(),
                    total.entries(),
                    total.lines(),
                    total.debit().decimal(),
                    total.credit().decimal());
        }
    }

    /** Something that is opened. */
    public record Master(String code, String title) {}

    /** What is wrong, and where. */
    public record Fault(long line, String column, String rule, String message, List<String> args) {}

    /** What was found in the file. */
    record Found(List<ImportFault> faults, List<UnknownMaster> unknown, List<ImportTotal> totals, boolean fileKept) {}

    static ImportJson of(ImportBatch batch, Found found, Texts texts) {
        return new ImportJson(
                batch.id().toString(),
                batch.job().toString(),
                batch.state().name(),
                batch.name(),
                batch.contentHash(),
                batch.options().format(),
                batch.options().asDrafts() ? "drafts" : "entries",
                batch.options().dryRun(),
                batch.entries(),
                batch.written(),
                found.totals().stream().map(Total::of).toList(),
                found.fileKept(),
                opened(found.unknown(), Kind.ACCOUNT),
                opened(found.unknown(), Kind.THIRD_PARTY),
                Math.max(batch.faults(), found.faults().size()),
                found.faults().stream().map(fault -> fault(fault, texts)).toList(),
                batch.createdAt().toString(),
                batch.person());
    }

    private static List<Master> opened(List<UnknownMaster> unknown, Kind kind) {
        return unknown.stream()
                .filter(each -> each.kind() == kind && each.opened())
                .map(each -> new Master(each.code(), each.title()))
                .toList();
    }

    private static Fault fault(ImportFault fault, Texts texts) {
        String rule = fault.rule().name();
        return new Fault(fault.line(), fault.column(), rule, texts.sentence(rule, fault.args()), fault.args());
    }
}
