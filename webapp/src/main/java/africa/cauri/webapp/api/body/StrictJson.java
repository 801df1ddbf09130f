package africa.cauri.webapp.api.body;

import africa.cauri.webapp.api.problem.Refused;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.NoSuchElementException;

/**
 * Reads JSON and nothing but JSON. A name that stands twice in one object is refused, since nobody can say which of the
 * two was meant; so are deep nesting, and what follows the end.
 */
final class StrictJson {
    private static final int DEEPEST = 20;

    /** Found once: finding it costs more than an object does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns what the text says, or throws {@link Refused} with the place of the fault. */
    static JsonValue read(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            JsonValue value = new StrictJson(parser).value(parser.next(), 1);
            if (parser.hasNext()) {
                throw refused(parser.getLocation());
            }
            return value;
        } catch (JsonException | NoSuchElementException malformed) {
            throw malformed instanceof JsonParsingException parsing
                    ? refused(parsing.getLocation())
                    : Refused.badRequest("The request is not JSON.");
        }
    }

    private JsonValue value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw Refused.badRequest("The request is JSON that is nested too deeply.");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            default -> parser.getValue();
        };
    }

    private JsonObject object(int depth) {
        var object = JSON.createObjectBuilder();
        var names = new HashSet<String>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw Refused.badRequest("The name " + Scalars.cut(name) + " stands twice in one object"
                        + place(parser.getLocation()) + ".");
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonArray array(int depth) {
        var array = JSON.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private static Refused refused(JsonLocation location) {
        return Refused.badRequest("The request is not JSON" + place(location) + ".");
    }

    private static String place(JsonLocation location) {
        return location == null || location.getLineNumber() < 1
                ? ""
                : " at line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
