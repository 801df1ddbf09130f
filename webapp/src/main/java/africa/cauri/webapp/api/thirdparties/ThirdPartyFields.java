package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.party.BankDetails;
import africa.cauri.domain.party.Contact;
import africa.cauri.domain.party.Identifier;
import africa.cauri.domain.party.MobileMoney;
import africa.cauri.domain.party.NewThirdParty;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.PaymentTerms;
import africa.cauri.domain.party.ThirdPartyChange;
import africa.cauri.domain.party.ThirdPartyFacts;
import africa.cauri.webapp.api.body.Fields;

/** Reads what programs say of a third party; but for its code, its name and its kind, all of it may be left out. */
final class ThirdPartyFields {
    private static final int MOST = 1000;

    private ThirdPartyFields() {}

    static NewThirdParty readNew(Fields fields, Currency currency) {
        return new NewThirdParty(fields.text("code"), facts(fields, currency));
    }

    static ThirdPartyChange readChange(Fields fields, Currency currency) {
        fields.ignore("code", "mergedInto", "warnings");
        return new ThirdPartyChange(facts(fields, currency), fields.flag("closed"), fields.integer("version"));
    }

    private static ThirdPartyFacts facts(Fields fields, Currency currency) {
        return new ThirdPartyFacts(
                fields.text("name"),
                fields.choice("kind", PartyKind.class),
                fields.findText("collectiveAccount"),
                contact(fields),
                fields.find("terms", ThirdPartyFields::terms).orElse(PaymentTerms.AT_ONCE),
                fields.findAmount("creditLimit", currency),
                fields.list("identifiers", MOST, each -> new Identifier(each.text("type"), each.text("number"))),
                fields.list("bankAccounts", MOST, each -> new BankDetails(each.text("bank"), each.text("number"))),
                fields.list("mobileMoney", MOST, each -> new MobileMoney(each.text("operator"), each.text("number"))));
    }

    private static Contact contact(Fields fields) {
        return new Contact(
                fields.findText("country").orElse(""),
                fields.findText("address").orElse(""),
                fields.findText("email").orElse(""),
                fields.findText("phone").orElse(""));
    }

    private static PaymentTerms terms(Fields fields) {
        return new PaymentTerms(
                fields.integer("days"), fields.findFlag("endOfMonth").orElse(false), fields.findInteger("dayOfMonth"));
    }
}
