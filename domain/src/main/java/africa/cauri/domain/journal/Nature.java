package africa.cauri.domain.journal;

import java.util.Arrays;

/** In which columns of the balance an entry counts (AUDCIF art. 19). */
public enum Nature {
    /** Brings the balances of the year before forward. */
    OPENING('O'),
    /** What happened in the year. */
    MOVEMENT('M'),
    /** Determines the result when the year is closed: statements are drawn up without it. */
    CLOSING('C');

    private final char code;

    Nature(char code) {
        this.code = code;
    }

    static Nature of(char code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code == code)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("nature " + code));
    }

    /** The letter under which the books keep it. */
    public char code() {
        return code;
    }
}
