package africa.cauri.webapp.faces.support;

import africa.cauri.domain.kernel.Country;
import africa.cauri.tenants.registry.AccountingSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** What people choose from in forms. */
@Named
@ApplicationScoped
public class Choices {
    /** The states of OHADA, by their names in the person's language. */
    public List<Country> getCountries() {
        Locale locale = Faces.getLocale();
        return Arrays.stream(Country.values())
                .sorted(Comparator.comparing(country -> countryName(country.name()), Collator.getInstance(locale)))
                .toList();
    }

    public List<AccountingSystem> getSystems() {
        return List.of(AccountingSystem.values());
    }

    /** The name of a country in the person's language. */
    public String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Faces.getLocale());
    }
}
