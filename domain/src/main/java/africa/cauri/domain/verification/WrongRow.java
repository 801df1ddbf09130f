package africa.cauri.domain.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that is not as it should be.
 *
 * @param facts what identifies it, then what is wrong, by name: journal, number, kept, computed
 */
public record WrongRow(Map<String, String> facts) {

    public WrongRow {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Returns a row with these names and values in turn. */
    static WrongRow of(Object... namesAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            facts.put(String.valueOf(namesAndValues[index]), String.valueOf(namesAndValues[index + 1]));
        }
        return new WrongRow(facts);
    }
}
