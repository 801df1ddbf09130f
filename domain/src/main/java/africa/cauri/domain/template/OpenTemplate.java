package africa.cauri.domain.template;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opens a template. */
@ApplicationScoped
public class OpenTemplate {

    private final Acting acting;
    private final TemplateCheck check;
    private final Templates templates;
    private final AuditTrail trail;

    protected OpenTemplate() {
        this(null, null, null, null);
    }

    @Inject
    OpenTemplate(Acting acting, TemplateCheck check, Templates templates, AuditTrail trail) {
        this.acting = acting;
        this.check = check;
        this.templates = templates;
        this.trail = trail;
    }

    /**
     * Adds a template.
     *
     * @throws RuleBroken with every rule of {@link TemplateRules} that is broken, if the name is taken, or if the books
     *     do not hold the journal, an account, a third party or a code of value added tax that it names
     */
    @Transactional
    public KeptTemplate open(TemplateForm form) {
        acting.actor().require(Power.POST);
        check.refuseWrong(form, 0);
        var opened = new EntryTemplate(form);
        try {
            templates.add(opened);
        } catch (PersistenceException failure) {
            throw SqlFailed.tellsOfDuplicate(failure)
                    ? new RuleBroken(List.of(Rule.TEMPLATE_NAME_TAKEN.broken(form.name())))
                    : failure;
        }
        var kept = opened.kept();
        trail.created(TemplateTrail.subject(kept.id()), TemplateTrail.state(kept.form()));
        return kept;
    }
}
