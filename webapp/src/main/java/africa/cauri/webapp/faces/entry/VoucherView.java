package africa.cauri.webapp.faces.entry;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Power;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** What the form of a voucher knows of the books: all but the accounts, which the browser keeps. */
@Named
@RequestScoped
public class VoucherView {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Acting acting;

    @Inject
    private Companies companies;

    @Inject
    private InTenant inTenant;

    @Inject
    private VoucherChoices choices;

    /**
     * What the script is given.
     *
     * @param api the beginning of the addresses of the company's resources
     * @param owner whose drafts the browser keeps apart from those of others
     * @param today the day that is proposed: today, or the nearest open one
     */
    public record Kit(
            String api,
            String owner,
            String currency,
            int decimals,
            boolean mayPost,
            String today,
            List<VoucherChoices.Open> open,
            List<VoucherChoices.JournalChoice> journals,
            List<VoucherChoices.Code> codes) {}

    /** The kit as JSON. */
    public String getKit() {
        Currency currency = companies.get().currency();
        return JSON.toJson(new Kit(
                "/api/v1/t/" + inTenant.getTenant().key(),
                acting.actor().subject(),
                currency.name(),
                currency.decimals(),
                isMayPost(),
                choices.proposedDay(),
                choices.open(),
                getJournals(),
                choices.codes()));
    }

    public boolean isMayPost() {
        return acting.actor().may(Power.POST);
    }

    public List<VoucherChoices.JournalChoice> getJournals() {
        return choices.journals();
    }
}
