package africa.cauri.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks settings up by their MicroProfile Config names: first the given values, then the environment.
 *
 * <p>The key {@code cauri.database.url} is the environment variable {@code CAURI_DATABASE_URL}. Every key stands in
 * the table of the README.
 */
public final class Configuration {
    private final UnaryOperator<String> given;
    private final UnaryOperator<String> environment;

    Configuration(UnaryOperator<String> given, UnaryOperator<String> environment) {
        this.given = given;
        this.environment = environment;
    }

    /** The system properties of this virtual machine before its environment. */
    public static Configuration ofSystem() {
        return new Configuration(System::getProperty, System::getenv);
    }

    /** The given values before the system's. */
    public static Configuration of(Map<String, String> values) {
        return new Configuration(
                key -> values.containsKey(key) ? values.get(key) : System.getProperty(key), System::getenv);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(given.apply(key))
                .or(() -> Optional.ofNullable(environment.apply(environmentName(key))))
                .filter(value -> !value.isBlank());
    }

    public String get(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** The value of the key; a {@link StartFailure} if it has none. */
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> new StartFailure("No value for " + key + ": give it with -D" + key + "=... or "
                        + environmentName(key) + "=..."));
    }

    /** The value as a port; a {@link StartFailure} if it is none. */
    public int port(String key, int otherwise) {
        return number(key, otherwise, 65_535, "a port");
    }

    /** The value as a number of seconds, at most an hour; a {@link StartFailure} if it is none. */
    int seconds(String key, int otherwise) {
        return number(key, otherwise, 3600, "a number of seconds");
    }

    private int number(String key, int otherwise, int largest, String kind) {
        String text = get(key, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same message as a number out of range
        }
        throw new StartFailure(key + "=" + text + " is not " + kind + ": give a number from 1 to " + largest);
    }

    static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
