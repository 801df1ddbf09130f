package africa.cauri.domain.template;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.party.ThirdPartyNames;
import africa.cauri.domain.tax.VatCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;

/** Reads from the books what templates need to be filled in. */
@ApplicationScoped
public class TemplateFiller {

    private final Companies companies;
    private final VatCodes vatCodes;
    private final ThirdPartyNames parties;

    protected TemplateFiller() {
        this(null, null, null);
    }

    @Inject
    TemplateFiller(Companies companies, VatCodes vatCodes, ThirdPartyNames parties) {
        this.companies = companies;
        this.vatCodes = vatCodes;
        this.parties = parties;
    }

    /** Returns what fills in any number of templates, by what the books say now; each name is read once. */
    public Filling filling() {
        var names = new HashMap<String, String>();
        return new Filling(
                companies.get().currency(),
                vatCodes.tariff(),
                code -> names.computeIfAbsent(
                        code, unread -> parties.of(List.of(unread)).getOrDefault(unread, unread)));
    }
}
