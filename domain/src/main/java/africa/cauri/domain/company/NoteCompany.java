package africa.cauri.domain.company;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Notes in the books that their company is named otherwise, though its name is kept outside of them. */
@ApplicationScoped
public class NoteCompany {

    private static final AuditTrail.Subject COMPANY = new AuditTrail.Subject("company", "");

    private final Acting acting;
    private final AuditTrail audit;

    protected NoteCompany() {
        this(null, null);
    }

    @Inject
    NoteCompany(Acting acting, AuditTrail audit) {
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * Notes the change and makes it; if it cannot be made, nothing is noted.
     *
     * @param change what changes the name where it is kept
     */
    @Transactional
    public void changed(Map<String, ?> before, Map<String, ?> after, Runnable change) {
        acting.actor().require(Power.ADMINISTER);
        audit.changed(COMPANY, before, after);
        change.run();
    }
}
