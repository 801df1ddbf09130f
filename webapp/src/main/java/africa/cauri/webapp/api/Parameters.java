package africa.cauri.webapp.api;

import africa.cauri.webapp.api.problem.Refused;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Days, numbers and names of constants in addresses. One that cannot be read leads nowhere in a path; in a query it is
 * a bad request.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> query = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(found -> ((QueryParam) found).value())
                .findFirst();
        return (ParamConverter<T>)
                reader(type).map(reader -> new Converter<>(query, reader)).orElse(null);
    }

    /** Returns the value of a parameter of the query that has to be there. */
    public static <T> T required(String name, T value) {
        if (value == null) {
            throw Refused.badRequest("The parameter " + name + " is missing.");
        }
        return value;
    }

    private static Optional<Function<String, ?>> reader(Class<?> type) {
        if (type == LocalDate.class) {
            return Optional.of(Parameters::date);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(Integer::valueOf);
        }
        if (type == Long.class) {
            return Optional.of(Long::valueOf);
        }
        return type.isEnum() ? Optional.of(text -> constant(type, text)) : Optional.empty();
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Reads a value; in a query, it knows the name of the parameter. */
    private record Converter<T>(Optional<String> query, Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw query.map(name -> Refused.badRequest("The parameter " + name + " cannot be read."))
                        .orElseGet(() -> new Refused(404, "Not Found"));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
