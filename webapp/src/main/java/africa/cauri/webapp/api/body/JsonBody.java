package africa.cauri.webapp.api.body;

import africa.cauri.webapp.api.problem.Refused;
import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Function;

/** The JSON object that a program sent. What is no JSON in UTF-8, or has a name twice, is refused before this. */
public final class JsonBody implements Body {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] raw;
    private final JsonObject content;

    private JsonBody(byte[] raw, JsonObject content) {
        this.raw = raw;
        this.content = content;
    }

    /** Takes the bytes as they came; anything but a JSON object throws {@link Refused} with the place of the fault. */
    static JsonBody parse(byte[] raw) {
        JsonValue read = StrictJson.read(text(raw));
        if (read instanceof JsonObject object) {
            return new JsonBody(raw, object);
        }
        throw Refused.badRequest("The request is not a JSON object.");
    }

    /** The body of a request without content: an object without fields. */
    static JsonBody empty() {
        return new JsonBody(new byte[0], JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String text(byte[] raw) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Refused.badRequest("The request is not encoded in UTF-8.");
        }
    }

    /**
     * Makes of the fields what the reader makes of them.
     *
     * @throws FormRefused with every field that is missing, wrong or not read
     */
    public <T> T read(Function<Fields, T> reader) {
        var errors = new ArrayList<FieldError>();
        var fields = new Fields(content, "", errors);
        try {
            T read = reader.apply(fields);
            fields.refuseUnread();
            if (errors.isEmpty()) {
                return read;
            }
        } catch (RuntimeException ofStandIn) {
            // A wrong field is read as something that stands in for it, which not every type takes.
            if (errors.isEmpty()) {
                throw ofStandIn;
            }
        }
        throw new FormRefused(errors);
    }

    /**
     * For a request that takes no field at all.
     *
     * @throws FormRefused with every field that is there
     */
    public JsonBody withoutFields() {
        read(fields -> "");
        return this;
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }
}
