package africa.cauri.domain.attachment;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Puts a file beside a draft or an entry. An entry itself is not changed by it. */
@ApplicationScoped
public class AddAttachment {

    /**
     * The most bytes of one file: a photo of a page needs a tenth of it. In a statement it may take twice as many, and
     * MariaDB takes 16 MB in one packet.
     */
    public static final int MOST_BYTES = 5 << 20;

    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 200;

    private final Acting acting;
    private final Attachments attachments;
    private final AuditTrail trail;
    private final Clock clock;

    protected AddAttachment() {
        this(null, null, null, null);
    }

    @Inject
    AddAttachment(Acting acting, Attachments attachments, AuditTrail trail, Clock clock) {
        this.acting = acting;
        this.attachments = attachments;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds the file.
     *
     * @param name what the sender calls it; folders are cut off
     * @throws NotFound if the draft or the entry is not there
     * @throws RuleBroken if the file is empty, too large, of no known kind, there already, or one too many
     */
    @Transactional
    public Attachment add(Holder holder, String name, byte[] content) {
        acting.actor().require(Power.DRAFT);
        attachments.lock(holder);
        var sha256 = sha256(content);
        var kind = FileKind.of(content);
        violation(attachments.of(holder), sha256, kind, content.length).ifPresent(violation -> {
            throw new RuleBroken(List.of(violation));
        });
        var attachment = new Attachment(
                new AttachmentId(TimeOrderedId.make(clock)),
                holder,
                tidied(name, kind.orElseThrow()),
                kind.orElseThrow(),
                content.length,
                sha256,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.actor().subject());
        attachments.add(attachment, content);
        trail.did("ATTACHED", holder.subject(), attachment.facts());
        return attachment;
    }

    private static Optional<Violation> violation(
            List<Attachment> there, String sha256, Optional<FileKind> kind, int size) {
        if (size == 0) {
            return Optional.of(Rule.ATTACHMENT_EMPTY.broken());
        }
        if (size > MOST_BYTES) {
            return Optional.of(Rule.ATTACHMENT_TOO_LARGE.broken(MOST_BYTES >> 20));
        }
        if (kind.isEmpty()) {
            return Optional.of(Rule.ATTACHMENT_UNKNOWN_KIND.broken());
        }
        var same = there.stream()
                .filter(other -> other.sha256().equals(sha256))
                .findFirst()
                .map(other -> Rule.ATTACHMENT_TWICE.broken(other.name()));
        return same.isPresent() || there.size() < MOST_FILES
                ? same
                : Optional.of(Rule.ATTACHMENTS_TOO_MANY.broken(MOST_FILES));
    }

    /** The last part of a path, without what no file name has; the kind if nothing but dots is left. */
    private static String tidied(String name, FileKind kind) {
        var plain = name.replaceFirst("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}\"<>|:*?]", "")
                .strip();
        var named = plain.matches("\\.*") ? kind.name() : plain;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
