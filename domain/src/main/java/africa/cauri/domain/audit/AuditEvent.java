package africa.cauri.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One act in the trail.
 *
 * @param id counts up with time
 * @param subject who acted, as the identity provider knows them
 * @param person who acted, as people knew them then
 * @param address the network address that the act came from; empty for the product's own jobs
 * @param action CREATED, CHANGED, REMOVED, or a name of its own
 * @param before what the object was, as JSON
 * @param after what the object is since, or what the act brought about, as JSON
 */
public record AuditEvent(
        long id,
        Instant recordedAt,
        String subject,
        String person,
        String address,
        String action,
        AuditTrail.Subject object,
        Optional<String> before,
        Optional<String> after) {}
