package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.DifferenceKind;
import africa.cauri.domain.matching.DifferenceLimit;
import africa.cauri.domain.matching.DifferenceLimits;
import africa.cauri.webapp.faces.entry.VoucherChoices;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.List;

/** What the script that letters knows of the books. */
@Named
@RequestScoped
public class LetteringKit {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Companies companies;

    @Inject
    private DifferenceLimits limits;

    @Inject
    private VoucherChoices choices;

    @Inject
    private LetteringFilter filter;

    @Inject
    private InTenant inTenant;

    /**
     * What the script is given.
     *
     * @param api the beginning of the addresses of the company's resources
     * @param today the day that is proposed: today, or the nearest open one
     */
    public record Kit(
            String api,
            String account,
            String party,
            String currency,
            int decimals,
            String today,
            List<VoucherChoices.Open> open,
            List<Kind> kinds) {}

    /**
     * A kind of difference.
     *
     * @param loss where it goes if the lettered account was debited too much; empty if no account is usual
     * @param gain where it goes if the lettered account was credited too much
     * @param amount the most that is allowed; empty for no such limit
     * @param percent the most that is allowed of the lettered lines
     */
    public record Kind(String kind, String loss, String gain, String amount, String percent) {
        static Kind of(DifferenceLimit limit, String account) {
            return new Kind(
                    limit.kind().name(),
                    limit.kind().lossAccount(account).orElse(""),
                    limit.kind().gainAccount(account).orElse(""),
                    limit.amount().map(Money::decimal).orElse(""),
                    limit.percent().map(BigDecimal::toPlainString).orElse(""));
        }
    }

    /** The kit as JSON. */
    public String getText() {
        var currency = companies.get().currency();
        return JSON.toJson(new Kit(
                "/api/v1/t/" + inTenant.getTenant().key(),
                filter.getAccount(),
                filter.getParty(),
                currency.name(),
                currency.decimals(),
                choices.proposedDay(),
                choices.open(),
                limits.list().stream()
                        .map(limit -> Kind.of(limit, filter.getAccount()))
                        .toList()));
    }

    public DifferenceKind[] getKinds() {
        return DifferenceKind.values();
    }

    /** The journals in which a difference can be posted, the general ones first. */
    public List<VoucherChoices.JournalChoice> getJournals() {
        return choices.journals().stream()
                .sorted(java.util.Comparator.comparing(
                        journal -> !journal.kind().equals("GENERAL")))
                .toList();
    }
}
