package africa.cauri.domain.chart;

import java.util.Arrays;

/** The nine classes of the chart of accounts, by the first digit of their accounts. */
public enum AccountClass {
    DURABLE_RESOURCES('1'),
    FIXED_ASSETS('2'),
    INVENTORIES('3'),
    THIRD_PARTIES('4'),
    TREASURY('5'),
    ORDINARY_EXPENSES('6'),
    ORDINARY_INCOME('7'),
    OTHER_EXPENSES_AND_INCOME('8'),
    COMMITMENTS_AND_COSTING('9');

    private final char digit;

    AccountClass(char digit) {
        this.digit = digit;
    }

    /** Returns the class with that digit, from '1' to '9'. */
    public static AccountClass of(char digit) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.digit == digit)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("class " + digit));
    }

    public char digit() {
        return digit;
    }
}
