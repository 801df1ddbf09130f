package africa.cauri.domain.party;

import africa.cauri.domain.chart.AccountNumber;
import java.util.Optional;

/** What a third party is to the company. */
public enum PartyKind {
    CUSTOMER("4111"),
    SUPPLIER("4011"),
    /** Pay is owed on 422; advances are on accounts of their own. */
    EMPLOYEE("422"),
    SHAREHOLDER("4621"),
    /** Tax offices and social bodies: their accounts gather nobody unless the company says so. */
    STATE(null),
    OTHER(null);

    private final String usualAccount;

    PartyKind(String usualAccount) {
        this.usualAccount = usualAccount;
    }

    /** Returns the collective account that such a third party has in most books. */
    Optional<AccountNumber> usualAccount() {
        return Optional.ofNullable(usualAccount).map(AccountNumber::new);
    }
}
