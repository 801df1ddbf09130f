package africa.cauri.domain.sample.story;

/**
 * What a payment does to an account beside that of the money.
 *
 * @param party the third party's code; empty for none
 */
record Side(String account, String party, long amount) {

    static Side of(String account, long amount) {
        return new Side(account, "", amount);
    }
}
