package africa.cauri.webapp.faces.entry;

import static java.util.stream.Collectors.toMap;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.template.ListTemplates;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    @Inject
    private ListTemplates listTemplates;

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
            List<VoucherChoices.Code> codes,
            Map<String, Integer> currencies) {}

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
                choices.codes(),
                foreign(currency)));
    }

    /** The decimals of every other currency. */
    private static Map<String, Integer> foreign(Currency books) {
        return Arrays.stream(Currency.values())
                .filter(currency -> currency != books)
                .collect(toMap(Currency::name, Currency::decimals, Integer::sum, LinkedHashMap::new));
    }

    /** Whether the company has templates. */
    public boolean isTemplates() {
        return !listTemplates.list().isEmpty();
    }

    public boolean isMayPost() {
        return acting.actor().may(Power.POST);
    }

    public List<VoucherChoices.JournalChoice> getJournals() {
        return choices.journals();
    }
}
