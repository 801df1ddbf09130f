package africa.cauri.domain.party;

/**
 * A bank account of a third party.
 *
 * @param number an IBAN or a national number (RIB)
 */
public record BankDetails(String bank, String number) {

    public BankDetails {
        bank = bank.strip();
        number = number.strip();
    }
}
