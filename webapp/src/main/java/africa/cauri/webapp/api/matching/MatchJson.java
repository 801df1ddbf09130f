package africa.cauri.webapp.api.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchGroup;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.OpenTotals;
import africa.cauri.domain.matching.ProposeMatches.SureMatches;
import africa.cauri.domain.matching.ProposedMatch;
import africa.cauri.webapp.api.LeftOut;
import java.util.List;
import java.util.UUID;

/** Lettering as programs see it; what is not there is left out. */
public final class MatchJson {
    private MatchJson() {}

    /** What a line is known by: its entry, and its number in it from 1. */
    public record Key(String entry, int line) {
        static Key of(LineKey key) {
            return new Key(key.entry().toString(), key.line());
        }
    }

    /** A line of a lettrable account, and the code of its group. */
    public record Line(
            String entry,
            int line,
            String journal,
            int number,
            String accountingDate,
            String dueDate,
            String reference,
            String label,
            String thirdParty,
            String debit,
            String credit,
            String group,
            String code,
            String residual) {
        static Line of(MatchableLine line) {
            return new Line(
                    line.key().entry().toString(),
                    line.key().line(),
                    line.journal(),
                    line.number(),
                    line.accountingDate().toString(),
                    LeftOut.ifEmpty(line.dueDate()),
                    line.reference(),
                    line.label(),
                    LeftOut.ifEmpty(line.thirdParty()),
                    line.debit().decimal(),
                    line.credit().decimal(),
                    LeftOut.ifEmpty(line.group().map(MatchableLine.Lettered::id)),
                    LeftOut.ifEmpty(line.group().map(MatchableLine.Lettered::code)),
                    LeftOut.ifEmpty(
                            line.group().filter(group -> !group.complete()).map(group -> group.residual()
                                    .decimal())));
        }
    }

    /** What a third party has open on an account. */
    public record Total(String thirdParty, String name, int lines, String debit, String credit) {
        static Total of(OpenTotals.Total total) {
            return new Total(
                    LeftOut.ifEmpty(total.thirdParty()),
                    LeftOut.ifEmpty(total.name()),
                    total.lines(),
                    total.debit().decimal(),
                    total.credit().decimal());
        }
    }

    /** A group of lines. */
    public record Group(
            String id,
            String account,
            String thirdParty,
            String code,
            boolean complete,
            String made,
            String debit,
            String credit,
            String residual,
            String from,
            String until,
            String difference,
            String differenceEntry,
            String madeAt,
            String madeBy,
            boolean undone,
            String undoneAt,
            String undoneBy,
            String undoneReason) {
        static Group of(MatchGroup group) {
            return new Group(
                    group.id().toString(),
                    group.account(),
                    LeftOut.ifEmpty(group.thirdParty()),
                    group.code(),
                    group.complete(),
                    group.made().name(),
                    group.debit().decimal(),
                    group.credit().decimal(),
                    group.residual().decimal(),
                    group.from().toString(),
                    group.until().toString(),
                    LeftOut.ifEmpty(group.difference().map(MatchGroup.PostedDifference::kind)),
                    LeftOut.ifEmpty(group.difference().map(MatchGroup.PostedDifference::entry)),
                    group.madeAt().toString(),
                    group.madeBy(),
                    group.undone().isPresent(),
                    LeftOut.ifEmpty(group.undone().map(MatchGroup.Undone::at)),
                    LeftOut.ifEmpty(group.undone().map(MatchGroup.Undone::by)),
                    LeftOut.ifEmpty(group.undone().map(MatchGroup.Undone::reason)));
        }
    }

    /** Lines that may be lettered together, and why. */
    public record Proposal(
            String thirdParty, List<Key> lines, String amount, String residual, String grade, List<Reason> reasons) {
        static Proposal of(ProposedMatch proposal) {
            return new Proposal(
                    LeftOut.ifEmpty(proposal.thirdParty()),
                    proposal.lines().stream().map(Key::of).toList(),
                    proposal.amount().decimal(),
                    proposal.residual().decimal(),
                    proposal.grade().name(),
                    proposal.reasons().stream()
                            .map(reason -> new Reason(reason.code().name(), texts(reason.args())))
                            .toList());
        }
    }

    /** Why lines may go together. */
    public record Reason(String code, List<String> args) {}

    /** A page of proposals, and what lettering the sure ones would do. */
    public record Proposals(List<Proposal> rows, int total, Sure sure) {}

    /** How much sure proposals letter. */
    public record Sure(int groups, int lines, String amount) {
        static Sure of(SureMatches sure) {
            return new Sure(sure.groups(), sure.lines(), sure.amount().decimal());
        }
    }

    static LineKey key(UUID entry, int line) {
        return new LineKey(new EntryId(entry), line);
    }

    private static List<String> texts(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof Money money ? money.decimal() : String.valueOf(arg))
                .toList();
    }
}
