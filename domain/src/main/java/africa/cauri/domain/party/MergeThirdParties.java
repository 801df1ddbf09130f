package africa.cauri.domain.party;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Merges a third party that stands in the books twice into the other. Lines that were posted stay as they are and are
 * read together from then on; the old code leads to the one that goes on, in drafts too.
 */
@ApplicationScoped
public class MergeThirdParties {

    private final Acting acting;
    private final ThirdParties parties;
    private final ThirdPartyChanges changes;
    private final EntityManager books;
    private final AuditTrail audit;

    protected MergeThirdParties() {
        this(null, null, null, null, null);
    }

    @Inject
    MergeThirdParties(
            Acting acting, ThirdParties parties, ThirdPartyChanges changes, EntityManager books, AuditTrail audit) {
        this.acting = acting;
        this.parties = parties;
        this.changes = changes;
        this.books = books;
        this.audit = audit;
    }

    /**
     * Merges one third party into another and returns the other, with a warning if their kinds differ.
     *
     * @param from the code of the one that is closed for ever
     * @param into the code of the one that goes on
     * @throws NotFound if there is none with one of the codes
     * @throws RuleBroken if both are the same, the first was merged before, or the second is closed
     */
    @Transactional
    @Retried
    public ThirdPartyWritten merge(String from, String into) {
        acting.actor().require(Power.POST);
        if (from.equals(into)) {
            throw new RuleBroken(List.of(Rule.THIRD_PARTY_MERGED_INTO_ITSELF.broken(from)));
        }
        parties.hold(from, into);
        var old = parties.held(from);
        var other = parties.held(into);
        var before = changes.sheet(old);
        ThirdPartyChanges.refuse(check(before, changes.sheet(other)));
        old.mergeInto(other);
        books.flush();
        parties.leadOn(old.id(), other.id());
        audit.changed(
                ThirdPartyChanges.subject(from),
                before.trace(),
                changes.sheet(old).trace());
        var after = changes.sheet(other);
        audit.did("MERGED", ThirdPartyChanges.subject(into), Map.of("from", from, "into", into));
        return new ThirdPartyWritten(after, kinds(before, after));
    }

    private static List<Violation> check(ThirdPartySheet from, ThirdPartySheet into) {
        var violations = new ArrayList<Violation>();
        from.mergedInto()
                .ifPresent(before -> violations.add(Rule.THIRD_PARTY_ALREADY_MERGED.broken(from.code(), before)));
        if (into.closed()) {
            violations.add(Rule.THIRD_PARTY_CLOSED.broken(into.code()));
        }
        return violations;
    }

    private static List<Violation> kinds(ThirdPartySheet from, ThirdPartySheet into) {
        var one = from.facts().kind();
        var other = into.facts().kind();
        return one == other ? List.of() : List.of(Rule.THIRD_PARTY_KINDS_DIFFER.broken(one, other));
    }
}
