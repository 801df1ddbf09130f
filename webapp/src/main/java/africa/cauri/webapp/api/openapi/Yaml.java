package africa.cauri.webapp.api.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Writes JSON as the YAML that people like to read: a line for each name, and texts as JSON has them, in quotes. */
final class Yaml {
    private static final String STEP = "  ";

    private Yaml() {}

    static String of(JsonObject object) {
        var text = new StringBuilder();
        object(text, "", object);
        return text.toString();
    }

    private static void object(StringBuilder text, String indent, JsonObject object) {
        object.forEach((name, value) -> {
            text.append(indent).append(name(name)).append(':');
            value(text, indent + STEP, value);
        });
    }

    private static void array(StringBuilder text, String indent, JsonArray array) {
        array.forEach(value -> {
            text.append(indent).append('-');
            value(text, indent + STEP, value);
        });
    }

    private static void value(StringBuilder text, String indent, JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            object(text.append('\n'), indent, object);
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            array(text.append('\n'), indent, array);
        } else {
            text.append(' ').append(value).append('\n');
        }
    }

    /** A name in quotes unless it is a plain word, which no reader takes for something else. */
    private static String name(String name) {
        boolean plain = name.matches("[A-Za-z]{3,}") && !name.matches("(?i)yes|null|true|false|off");
        return plain ? name : jakarta.json.Json.createValue(name).toString();
    }
}
