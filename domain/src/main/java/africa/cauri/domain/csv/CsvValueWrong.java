package africa.cauri.domain.csv;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import java.util.List;

/** A value that its column cannot hold. */
public class CsvValueWrong extends RuleBroken {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_SHOWN = 60;

    public CsvValueWrong(String column, String value) {
        super(List.of(Rule.CSV_VALUE_WRONG.broken(column, shown(value))));
    }

    private static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }
}
