package africa.cauri.domain.intake;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a file, or stands against writing it.
 *
 * @param line of the file, from 1; 0 if it is the whole
 * @param column its title; empty if it is the whole line
 * @param args what the text of the rule needs, as people read it
 */
public record ImportFault(long line, String column, Rule rule, List<String> args) {

    /** How many are kept. */
    public static final int KEPT = 1000;

    public ImportFault {
        args = List.copyOf(args);
    }

    /** Makes a fault of what breaks a rule. */
    public static ImportFault of(long line, String column, Rule rule, List<?> args) {
        return new ImportFault(
                line, column, rule, args.stream().map(ImportFault::shown).toList());
    }

    private static String shown(Object value) {
        if (value instanceof Money money) {
            return money.decimal();
        }
        return value instanceof Optional<?> optional
                ? optional.map(ImportFault::shown).orElse("–")
                : String.valueOf(value);
    }
}
