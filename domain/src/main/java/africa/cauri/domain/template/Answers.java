package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.PlainNames;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was answered to the questions of a template, by their names: numbers with a point before the decimals, numbers
 * of accounts, codes of third parties. Never changes.
 */
public record Answers(Map<String, String> values) {

    public Answers {
        var plain = new TreeMap<String, String>();
        values.forEach((name, value) -> plain.put(PlainNames.of(name), value.strip()));
        values = Collections.unmodifiableMap(plain);
    }

    /** Returns no answer at all. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** Returns what was answered; empty if nothing was. */
    public Optional<String> find(String question) {
        return Optional.ofNullable(values.get(question));
    }

    /** Returns these answers, but those of the others where there are some. */
    public Answers with(Answers others) {
        var all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Answers(all);
    }

    /** Returns the answers as the books keep them. */
    public String json() {
        var builder = Json.createObjectBuilder();
        values.forEach(builder::add);
        return builder.build().toString();
    }

    /** Reads what {@link #json} wrote. */
    public static Answers ofJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var values = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
            return new Answers(values);
        }
    }
}
