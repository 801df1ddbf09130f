package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a third party, right or wrong when it comes in.
 *
 * @param name one line, at most 200 characters
 * @param collectiveAccount the number of the account that gathers it with others; the usual one of its kind if empty
 *     when it comes in, none if empty when it is read
 * @param creditLimit the most it may owe, in the currency of the books
 */
public record ThirdPartyFacts(
        String name,
        PartyKind kind,
        Optional<String> collectiveAccount,
        Contact contact,
        PaymentTerms terms,
        Optional<Money> creditLimit,
        List<Identifier> identifiers,
        List<BankDetails> bankAccounts,
        List<MobileMoney> mobileMoney) {

    public ThirdPartyFacts {
        name = name.strip();
        collectiveAccount = collectiveAccount.map(String::strip).filter(number -> !number.isEmpty());
        identifiers = List.copyOf(identifiers);
        bankAccounts = List.copyOf(bankAccounts);
        mobileMoney = List.copyOf(mobileMoney);
    }

    /** Only a name and a kind; the rest as it usually is. */
    public static ThirdPartyFacts of(String name, PartyKind kind) {
        return new ThirdPartyFacts(
                name,
                kind,
                Optional.empty(),
                Contact.NONE,
                PaymentTerms.AT_ONCE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    ThirdPartyFacts with(Optional<String> account, Contact otherContact) {
        return new ThirdPartyFacts(
                name, kind, account, otherContact, terms, creditLimit, identifiers, bankAccounts, mobileMoney);
    }
}
