package africa.cauri.domain.company;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;

/** The company whose books these are. */
public record Company(Country country) {

    /** The currency of the books: the legal tender of the state (AUDCIF art. 17). */
    public Currency currency() {
        return country.legalTender();
    }

    /** Returns an amount in the currency of the books. */
    public Money money(long minor) {
        return new Money(minor, currency());
    }
}
