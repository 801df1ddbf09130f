package africa.cauri.domain.sample.story;

import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.NewJournal;
import africa.cauri.domain.party.Contact;
import africa.cauri.domain.party.Identifier;
import africa.cauri.domain.party.MobileMoney;
import africa.cauri.domain.party.NewThirdParty;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.PaymentTerms;
import africa.cauri.domain.party.ThirdPartyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a company opens in its books before the first entry. */
public record Masters(List<NewAccount> accounts, List<NewJournal> journals, List<NewThirdParty> thirdParties) {

    static Masters of(Profile profile, long seed) {
        var accounts = profile.rows("account").stream()
                .map(row -> new NewAccount(row.text(0), row.text(1), Optional.empty()))
                .toList();
        var journals = profile.rows("journal").stream()
                .map(row -> new NewJournal(
                        row.text(0), row.text(1), JournalKind.valueOf(row.text(2)), Optional.of(row.text(3)), Set.of()))
                .toList();
        return new Masters(accounts, journals, new Parties(profile, new Dice(seed)).all());
    }

    /** The third parties, with identifiers and numbers as the country gives them. */
    private record Parties(Profile profile, Dice dice) {

        List<NewThirdParty> all() {
            var parties = new ArrayList<NewThirdParty>();
            for (var customer : Customer.of(profile)) {
                var operator = customer.mode() == Mode.MOBILE ? mobile() : List.<MobileMoney>of();
                parties.add(new NewThirdParty(
                        customer.code(),
                        facts(customer.name(), PartyKind.CUSTOMER, customer.city(), customer.days(), operator)));
            }
            for (var row : profile.rows("supplier")) {
                int days = Math.toIntExact(row.number(3));
                parties.add(new NewThirdParty(
                        row.text(0), facts(row.text(1), PartyKind.SUPPLIER, row.text(2), days, List.of())));
            }
            for (var employee : Employee.of(profile)) {
                parties.add(
                        new NewThirdParty(employee.code(), ThirdPartyFacts.of(employee.name(), PartyKind.EMPLOYEE)));
            }
            for (var row : profile.rows("party")) {
                parties.add(new NewThirdParty(row.text(0), ThirdPartyFacts.of(row.text(1), PartyKind.OTHER)));
            }
            return List.copyOf(parties);
        }

        private ThirdPartyFacts facts(String name, PartyKind kind, String city, int days, List<MobileMoney> mobile) {
            var phone = dice.digits(profile.rows("phone").get(0).text(0));
            var identifiers = profile.rows("identifier").stream()
                    .map(row -> new Identifier(row.text(0), dice.digits(row.text(1))))
                    .toList();
            return new ThirdPartyFacts(
                    name,
                    kind,
                    Optional.empty(),
                    new Contact("", city, "", phone),
                    new PaymentTerms(days, false, Optional.empty()),
                    Optional.empty(),
                    identifiers,
                    List.of(),
                    mobile);
        }

        private List<MobileMoney> mobile() {
            var row = profile.rows("operator").get(0);
            return List.of(new MobileMoney(row.text(0), dice.digits(row.text(1))));
        }
    }
}
