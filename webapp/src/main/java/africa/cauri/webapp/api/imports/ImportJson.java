package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportFault;
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
        List<Master> newAccounts,
        List<Master> newThirdParties,
        long errorCount,
        List<Fault> errors,
        String createdAt) {

    /** Something that is opened. */
    public record Master(String code, String title) {}

    /** What is wrong, and where. */
    public record Fault(long line, String column, String rule, String message, List<String> args) {}

    static ImportJson of(ImportBatch batch, List<ImportFault> faults, List<UnknownMaster> unknown, Texts texts) {
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
                opened(unknown, Kind.ACCOUNT),
                opened(unknown, Kind.THIRD_PARTY),
                Math.max(batch.faults(), faults.size()),
                faults.stream().map(fault -> fault(fault, texts)).toList(),
                batch.createdAt().toString());
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
