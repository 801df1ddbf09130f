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
import java.util.regex.Pattern;

/** Days in addresses, as {@code 2026-01-31}: another one in a path leads nowhere, in a query it is a bad request. */
@Provider
public class DateParameters implements ParamConverterProvider {
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean inQuery = Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
        return type == LocalDate.class ? (ParamConverter<T>) new Dates(inQuery) : null;
    }

    private record Dates(boolean inQuery) implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String text) {
            try {
                if (DATE.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException noSuchDay) {
                // falls through to the same answer as any other text
            }
            throw inQuery
                    ? Refused.badRequest("A day in a query is written as 2026-01-31.")
                    : new Refused(404, "Not Found");
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
