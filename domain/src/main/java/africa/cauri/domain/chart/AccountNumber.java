package africa.cauri.domain.chart;

/**
 * The number of an account: two to ten digits, text and never a quantity. The official chart stops at four digits; a
 * company subdivides below them (AUDCIF art. 18).
 */
public record AccountNumber(String digits) {

    public AccountNumber {
        if (!digits.matches("[1-9][0-9]{1,9}")) {
            throw new IllegalArgumentException(digits);
        }
    }

    public AccountClass accountClass() {
        return AccountClass.of(digits.charAt(0));
    }

    @Override
    public String toString() {
        return digits;
    }
}
