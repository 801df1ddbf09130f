package africa.cauri.webapp.faces.party;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.party.Contact;
import africa.cauri.domain.party.IdentifierForm;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.ReadThirdParty;
import africa.cauri.domain.party.ThirdPartyFacts;
import africa.cauri.domain.party.ThirdPartySheet;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Choices;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** What is said of one third party, to be changed, or of a new one. */
@Named
@RequestScoped
public class ThirdPartyFormView {
    @Inject
    private ReadThirdParty readThirdParty;

    @Inject
    private Companies companies;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Shown shown;

    private ThirdPartySheet party;
    private ThirdPartyFacts facts = ThirdPartyFacts.of("", PartyKind.CUSTOMER);

    /** One of several: an identifier, a bank account or a number of Mobile Money. */
    public record Detail(String name, String number) {}

    public void load() {
        asked.answer(() -> asked.find("code").ifPresent(code -> {
            party = readThirdParty.read(code);
            facts = party.facts();
        }));
    }

    /** The third party; null if it is to be a new one. */
    public ThirdPartySheet getParty() {
        return party;
    }

    public ThirdPartyFacts getFacts() {
        return facts;
    }

    public PartyKind[] getKinds() {
        return PartyKind.values();
    }

    public String getCreditLimit() {
        return facts.creditLimit().map((Money limit) -> shown.money(limit)).orElse("");
    }

    public String getDayOfMonth() {
        return facts.terms().dayOfMonth().map(String::valueOf).orElse("");
    }

    public int getDecimals() {
        return companies.get().currency().decimals();
    }

    /** Every country by its name in the person's language. */
    public List<String> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(choices::countryName, Collator.getInstance(Faces.getLocale())))
                .toList();
    }

    /** Where the third party is; where the company is unless it is known. */
    public String getCountry() {
        Contact contact = facts.contact();
        return contact.country().isEmpty() ? companies.get().country().name() : contact.country();
    }

    /** The identifiers that the third party's state gives. */
    public List<IdentifierForm> getIdentifierForms() {
        return IdentifierForm.of(getCountry());
    }

    public List<Detail> getIdentifiers() {
        return facts.identifiers().stream()
                .map(each -> new Detail(each.type(), each.number()))
                .toList();
    }

    public List<Detail> getBankAccounts() {
        return facts.bankAccounts().stream()
                .map(each -> new Detail(each.bank(), each.number()))
                .toList();
    }

    public List<Detail> getMobileMoney() {
        return facts.mobileMoney().stream()
                .map(each -> new Detail(each.operator(), each.number()))
                .toList();
    }
}
