package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.party.BankDetails;
import africa.cauri.domain.party.Identifier;
import africa.cauri.domain.party.MobileMoney;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.PaymentTerms;
import africa.cauri.domain.party.ThirdPartySheet;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A third party as programs see it.
 *
 * @param warnings what is doubtful about it, once after it was written
 */
public record ThirdPartyView(
        String code,
        String name,
        PartyKind kind,
        String collectiveAccount,
        String country,
        String address,
        String email,
        String phone,
        TermsView terms,
        String creditLimit,
        List<Identifier> identifiers,
        List<BankDetails> bankAccounts,
        List<MobileMoney> mobileMoney,
        boolean closed,
        String mergedInto,
        int version,
        List<JsonObject> warnings) {

    /** When it pays, or is paid. */
    public record TermsView(int days, boolean endOfMonth, Integer dayOfMonth) {
        static TermsView of(PaymentTerms terms) {
            return new TermsView(
                    terms.days(), terms.endOfMonth(), terms.dayOfMonth().orElse(null));
        }
    }

    static ThirdPartyView of(ThirdPartySheet party, List<JsonObject> warnings) {
        var facts = party.facts();
        return new ThirdPartyView(
                party.code(),
                facts.name(),
                facts.kind(),
                facts.collectiveAccount().orElse(null),
                facts.contact().country(),
                facts.contact().address(),
                facts.contact().email(),
                facts.contact().phone(),
                TermsView.of(facts.terms()),
                facts.creditLimit().map(Money::decimal).orElse(null),
                facts.identifiers(),
                facts.bankAccounts(),
                facts.mobileMoney(),
                party.closed(),
                party.mergedInto().orElse(null),
                party.version(),
                warnings);
    }
}
