package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.matching.OpenTotals;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Trail;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The way from other pages to the lettering of an account, for those who may letter. */
@Named
@RequestScoped
public class LetteringLink {
    @Inject
    private OpenTotals totals;

    @Inject
    private InTenant inTenant;

    @Inject
    private Trail trail;

    private final Map<String, Boolean> lettrable = new HashMap<>();

    /**
     * Returns the address; empty if there is nothing to letter, or not for the person.
     *
     * @param thirdParty its code; empty for all
     */
    public String to(String account, String thirdParty) {
        if (!inTenant.may(Power.POST) || !isLettrable(account)) {
            return "";
        }
        return "lettering.xhtml?" + Paging.query("account", account, "party", thirdParty) + trail.getHere();
    }

    private boolean isLettrable(String account) {
        if (lettrable.isEmpty()) {
            totals.accounts().forEach(place -> lettrable.put(place.number(), true));
            lettrable.putIfAbsent("", false);
        }
        return lettrable.getOrDefault(account, false);
    }
}
