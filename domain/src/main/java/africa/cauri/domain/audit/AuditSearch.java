package africa.cauri.domain.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of the trail is wanted; everything where nothing is given.
 *
 * @param kind of the object, such as {@code account}
 * @param object what the object is known by, wherever its kind is given, too
 * @param from the first day on which the act was recorded, in UTC
 * @param until the last day, included
 */
public record AuditSearch(
        Optional<String> kind, Optional<String> object, Optional<LocalDate> from, Optional<LocalDate> until) {}
