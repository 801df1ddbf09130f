package africa.cauri.webapp.api.body;

import africa.cauri.webapp.api.problem.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads a {@link JsonBody} or a {@link CsvBody}, up to a limit. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "text/csv"})
public class BodyReader implements MessageBodyReader<Body> {
    static final int MOST_BYTES = 1 << 20;
    static final int MOST_BYTES_OF_LARGE = 64 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Body.class.isAssignableFrom(type);
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        boolean large = Arrays.stream(annotations).anyMatch(Large.class::isInstance);
        byte[] bytes = bytes(stream, large ? MOST_BYTES_OF_LARGE : MOST_BYTES);
        return CsvBody.class.equals(type) ? new CsvBody(bytes) : JsonBody.parse(bytes);
    }

    private static byte[] bytes(InputStream stream, int most) {
        try {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refused(413, "The request is larger than " + most + " bytes.");
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw Refused.badRequest("The request broke off.");
        }
    }
}
