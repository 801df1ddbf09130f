package africa.cauri.domain.template;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** Removes a template. What was made by it stays. */
@ApplicationScoped
public class RemoveTemplate {

    private final Acting acting;
    private final Templates templates;
    private final AuditTrail trail;

    protected RemoveTemplate() {
        this(null, null, null);
    }

    @Inject
    RemoveTemplate(Acting acting, Templates templates, AuditTrail trail) {
        this.acting = acting;
        this.templates = templates;
        this.trail = trail;
    }

    /**
     * Removes a template.
     *
     * @param version the version of the template that was shown
     * @throws RuleBroken if an entry recurs by it, or if someone else changed it meanwhile
     * @throws NotFound if there is no such template
     */
    @Transactional
    public void remove(TemplateId id, int version) {
        acting.actor().require(Power.POST);
        var removed = templates.held(id);
        var violations = new ArrayList<Violation>();
        if (removed.version() != version) {
            violations.add(Rule.CHANGED_MEANWHILE.broken(version, removed.version()));
        }
        templates.findUse(id).map(Rule.TEMPLATE_IN_USE::broken).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        var before = removed.kept();
        templates.remove(removed);
        trail.removed(TemplateTrail.subject(id), TemplateTrail.state(before.form()));
    }
}
