package africa.cauri.domain.closing.vat;

import africa.cauri.domain.closing.ClosingAccounts;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.tax.position.ProposeVatSettlement;
import africa.cauri.domain.tax.position.VatSettlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Makes the draft of the entry that settles the value added tax of a month, for someone to post. */
@ApplicationScoped
public class DraftVatSettlement {

    private final Acting acting;
    private final ProposeVatSettlement proposeVatSettlement;
    private final ClosingAccounts accounts;
    private final SaveDraft saveDraft;

    protected DraftVatSettlement() {
        this(null, null, null, null);
    }

    @Inject
    DraftVatSettlement(
            Acting acting, ProposeVatSettlement proposeVatSettlement, ClosingAccounts accounts, SaveDraft saveDraft) {
        this.acting = acting;
        this.proposeVatSettlement = proposeVatSettlement;
        this.accounts = accounts;
        this.saveDraft = saveDraft;
    }

    /**
     * Keeps the draft, dated the last day.
     *
     * @param from the first day of the month
     * @param until its last day
     * @param reference of the declaration
     * @throws RuleBroken as {@link ProposeVatSettlement#propose} does, or if there is nothing to settle
     */
    @Transactional
    public DraftId draft(LocalDate from, LocalDate until, String reference) {
        acting.actor().require(Power.DRAFT);
        var settlement = proposeVatSettlement.propose(from, until);
        if (settlement.lines().isEmpty()) {
            throw new RuleBroken(List.of(Rule.VAT_NOTHING_TO_SETTLE.broken(from, until)));
        }
        return saveDraft.save(Draft.of(
                accounts.journal(JournalKind.GENERAL),
                settlement.date(),
                reference,
                "Liquidation de la TVA",
                settlement.lines().stream().map(DraftVatSettlement::line).toList()));
    }

    private static DraftLine line(VatSettlement.Line line) {
        var account = line.account().digits();
        return line.debit().isNil() ? DraftLine.credit(account, line.credit()) : DraftLine.debit(account, line.debit());
    }
}
