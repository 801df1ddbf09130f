package africa.cauri.webapp.faces.party;

import africa.cauri.domain.party.ReadThirdParty;
import africa.cauri.domain.party.ThirdPartySheet;
import africa.cauri.reports.book.AddUpAccount;
import africa.cauri.reports.book.TrialBalanceRow;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.RangeView;
import africa.cauri.webapp.faces.support.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One third party: who it is, when it pays, and what it stands at. */
@Named
@RequestScoped
public class ThirdPartyView {
    @Inject
    private ReadThirdParty readThirdParty;

    @Inject
    private AddUpAccount addUp;

    @Inject
    private Asked asked;

    @Inject
    private RangeView range;

    @Inject
    private Trail trail;

    private ThirdPartySheet party;
    private List<TrialBalanceRow> accounts = List.of();

    public void load() {
        asked.answer(() -> {
            range.read();
            if (!asked.isRefused()) {
                party = readThirdParty.read(asked.text("code"));
                accounts = addUp.ofThirdParty(party.code(), range.getFrom(), range.getUntil());
            }
        });
    }

    /** The side of the aged balance that its open items are on; empty if they are on neither. */
    public String getSide() {
        String account = party.facts().collectiveAccount().orElse("");
        return account.startsWith("41") ? "CUSTOMERS" : account.startsWith("40") ? "SUPPLIERS" : "";
    }

    /** The address of its lines on an account. */
    public String href(TrialBalanceRow row) {
        return "account.xhtml?" + Paging.query("number", row.account(), "party", party.code()) + range.getQuery()
                + trail.getHere();
    }

    public ThirdPartySheet getParty() {
        return party;
    }

    public List<TrialBalanceRow> getAccounts() {
        return accounts;
    }
}
