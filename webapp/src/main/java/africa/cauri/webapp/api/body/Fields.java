package africa.cauri.webapp.api.body;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.form.FieldError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The fields of a JSON object, each read once by its name. Reading goes on when one is wrong: something stands in for
 * it, the error is noted under its path, such as {@code lines[2].debit}, and the whole is refused in the end. A field
 * that nobody reads is wrong, too. A field that is null is not there.
 */
public final class Fields {
    private static final int MOST_ERRORS = 100;

    private final JsonObject object;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> read = new HashSet<>();

    Fields(JsonObject object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** A text that has to be there; it may be blank. */
    public String text(String name) {
        return required(name, findText(name), "");
    }

    public Optional<String> findText(String name) {
        return find(name)
                .flatMap(value ->
                        value instanceof JsonString text ? Optional.of(text.getString()) : wrong(name, "NOT_TEXT"));
    }

    /** A day that has to be there, as {@code 2026-01-31}. */
    public LocalDate date(String name) {
        return required(name, findDate(name), LocalDate.EPOCH);
    }

    public Optional<LocalDate> findDate(String name) {
        return find(name).flatMap(value -> Scalars.date(value).or(() -> wrong(name, "NOT_A_DATE", shown(value))));
    }

    /** An amount as a decimal text, such as {@code "1234.50"}, or a number; no more decimals than the currency has. */
    public Optional<Money> findAmount(String name, Currency currency) {
        return find(name).flatMap(value -> Scalars.amount(value, currency)
                .or(() -> wrong(name, "NOT_AN_AMOUNT", shown(value), currency, currency.decimals())));
    }

    /** A number such as a rate, as a decimal text or a number. */
    public Optional<BigDecimal> findDecimal(String name) {
        return find(name).flatMap(value -> Scalars.decimal(value).or(() -> wrong(name, "NOT_A_NUMBER", shown(value))));
    }

    /** A number such as a rate, which has to be there. */
    public BigDecimal decimal(String name) {
        return required(name, findDecimal(name), BigDecimal.ZERO);
    }

    /** An id that has to be there. */
    public UUID uuid(String name) {
        var standIn = new UUID(0, 0);
        return required(
                name,
                findText(name)
                        .flatMap(text -> Scalars.uuid(text).or(() -> wrong(name, "NOT_AN_ID", Scalars.cut(text)))),
                standIn);
    }

    /** A whole number that has to be there. */
    public int integer(String name) {
        return required(name, findInteger(name), 0);
    }

    public Optional<Integer> findInteger(String name) {
        return find(name).flatMap(value -> Scalars.integer(value).or(() -> wrong(name, "NOT_A_NUMBER", shown(value))));
    }

    /** True or false, which has to be there. */
    public boolean flag(String name) {
        return required(name, findFlag(name), false);
    }

    public Optional<Boolean> findFlag(String name) {
        return find(name).flatMap(value -> switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> wrong(name, "NOT_TRUE_OR_FALSE");
        });
    }

    /** One of the names of the constants, which has to be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name, findChoice(name, type), type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> type) {
        return findText(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .or(() -> wrong(name, "NOT_ONE_OF", text, Arrays.toString(type.getEnumConstants()))));
    }

    /** The objects of a list, in their order; none if the list is not there. */
    public <T> List<T> list(String name, int most, Function<Fields, T> reader) {
        return items(name, most).map(items -> objects(name, items, reader)).orElse(List.of());
    }

    /** The texts of a list, in their order; none if the list is not there. */
    public List<String> texts(String name, int most) {
        return strings(name, items(name, most));
    }

    /** The texts of an object inside of this one, by their names; a number is one too. None if it is not there. */
    public Map<String, String> namedTexts(String name) {
        return find(name, Fields::allTexts).orElse(Map.of());
    }

    /** An object inside of this one. */
    public <T> Optional<T> find(String name, Function<Fields, T> reader) {
        return find(name)
                .flatMap(value -> value instanceof JsonObject inner
                        ? Optional.of(inside(inner, path + name, reader))
                        : wrong(name, "NOT_AN_OBJECT"));
    }

    /** An object inside of this one, which has to be there. */
    public <T> T object(String name, Function<Fields, T> reader) {
        return find(name, reader).orElseGet(() -> {
            if (find(name).isEmpty()) {
                note(name, "REQUIRED");
            }
            return reader.apply(new Fields(JsonValue.EMPTY_JSON_OBJECT, "", new ArrayList<>()));
        });
    }

    /** Lets fields pass that were shown before and cannot be changed, so that what was read can be sent back. */
    public void ignore(String... names) {
        read.addAll(List.of(names));
    }

    /** Notes as wrong what is there and nobody read. */
    void refuseUnread() {
        object.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> note(name, "UNKNOWN_FIELD", Scalars.cut(name)));
    }

    private Optional<JsonValue> find(String name) {
        read.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private <T> T required(String name, Optional<T> found, T standIn) {
        if (found.isEmpty() && find(name).isEmpty()) {
            note(name, "REQUIRED");
        }
        return found.orElse(standIn);
    }

    private Map<String, String> allTexts() {
        var texts = new TreeMap<String, String>();
        object.keySet().forEach(name -> find(name)
                .flatMap(value -> Scalars.plain(value).or(() -> wrong(name, "NOT_TEXT")))
                .ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private Optional<JsonArray> items(String name, int most) {
        Optional<JsonArray> items = find(name)
                .flatMap(value -> value instanceof JsonArray array ? Optional.of(array) : wrong(name, "NOT_A_LIST"));
        return items.filter(array -> array.size() <= most).or(() -> {
            items.ifPresent(tooMany -> note(name, "TOO_MANY", most));
            return Optional.empty();
        });
    }

    private <T> List<T> objects(String name, JsonArray items, Function<Fields, T> reader) {
        var read = new ArrayList<T>(items.size());
        for (int place = 0; place < items.size(); place++) {
            String item = name + "[" + place + "]";
            if (items.get(place) instanceof JsonObject inner) {
                read.add(inside(inner, path + item, reader));
            } else {
                note(item, "NOT_AN_OBJECT");
            }
        }
        return read;
    }

    private List<String> strings(String name, Optional<JsonArray> items) {
        var texts = new ArrayList<String>();
        for (JsonValue item : items.orElse(JsonValue.EMPTY_JSON_ARRAY)) {
            if (item instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                note(name + "[" + texts.size() + "]", "NOT_TEXT");
                texts.add("");
            }
        }
        return texts;
    }

    private <T> T inside(JsonObject inner, String where, Function<Fields, T> reader) {
        var fields = new Fields(inner, where + ".", errors);
        T read = reader.apply(fields);
        fields.refuseUnread();
        return read;
    }

    private static String shown(JsonValue value) {
        return Scalars.cut(value instanceof JsonString text ? text.getString() : value.toString());
    }

    private <T> Optional<T> wrong(String name, String code, Object... args) {
        note(name, code, args);
        return Optional.empty();
    }

    private void note(String name, String code, Object... args) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(FieldError.of(path + Scalars.cut(name), code, args));
        }
    }
}
