package africa.cauri.domain.attachment;

import africa.cauri.domain.audit.AuditTrail.Subject;
import java.util.Locale;
import java.util.UUID;

/** What an attachment stands beside. */
public record Holder(Kind kind, UUID id) {

    /** The two things that vouchers prove. */
    public enum Kind {
        DRAFT,
        ENTRY;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Subject subject() {
        return new Subject(kind.column(), id.toString());
    }
}
