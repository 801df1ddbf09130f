package africa.cauri.domain.template;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;

/** Changes a template. What was made by it stays as it is; what recurs by it is made by the new one from now on. */
@ApplicationScoped
public class ChangeTemplate {

    private final Acting acting;
    private final TemplateCheck check;
    private final Templates templates;
    private final AuditTrail trail;

    protected ChangeTemplate() {
        this(null, null, null, null);
    }

    @Inject
    ChangeTemplate(Acting acting, TemplateCheck check, Templates templates, AuditTrail trail) {
        this.acting = acting;
        this.check = check;
        this.templates = templates;
        this.trail = trail;
    }

    /**
     * Gives a template what the form says. The same form as before changes nothing.
     *
     * @param version the version of the template that the form was filled in from
     * @throws RuleBroken as {@link OpenTemplate#open} does, and if someone else changed the template meanwhile
     * @throws NotFound if there is no such template
     */
    @Transactional
    public KeptTemplate change(TemplateId id, int version, TemplateForm form) {
        acting.actor().require(Power.POST);
        var changed = templates.held(id);
        var before = changed.kept();
        if (before.version() != version) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(version, before.version())));
        }
        check.refuseWrong(form, id.value());
        changed.change(form);
        try {
            templates.write();
        } catch (PersistenceException failure) {
            throw SqlFailed.tellsOfDuplicate(failure)
                    ? new RuleBroken(List.of(Rule.TEMPLATE_NAME_TAKEN.broken(form.name())))
                    : failure;
        }
        var after = changed.kept();
        if (!after.form().equals(before.form())) {
            trail.changed(TemplateTrail.subject(id), TemplateTrail.state(before.form()), TemplateTrail.state(form));
        }
        return after;
    }
}
