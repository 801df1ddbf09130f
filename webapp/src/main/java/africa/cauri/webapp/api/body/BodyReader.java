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

/**
 * Reads a {@link JsonBody} or a {@link FileBody}, up to a limit. Which types of content a resource takes it says
 * itself; a request without content need not name one.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public class BodyReader implements MessageBodyReader<Body> {
    static final int MOST_BYTES = 1 << 20;

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
        byte[] bytes = bytes(stream, most(annotations));
        if (bytes.length == 0 && has(annotations, MayBeEmpty.class)) {
            return JsonBody.empty();
        }
        return FileBody.class.equals(type) ? new FileBody(bytes) : JsonBody.parse(bytes);
    }

    private static int most(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(Large.class::isInstance)
                .map(large -> ((Large) large).value() << 20)
                .findFirst()
                .orElse(MOST_BYTES);
    }

    private static boolean has(Annotation[] annotations, Class<? extends Annotation> wanted) {
        return Arrays.stream(annotations).anyMatch(wanted::isInstance);
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
