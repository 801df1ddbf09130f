package africa.cauri.domain.template;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that a template must respect before it is kept. */
@ApplicationScoped
class TemplateCheck {

    private final Templates templates;
    private final TemplateReferences references;

    protected TemplateCheck() {
        this(null, null);
    }

    @Inject
    TemplateCheck(Templates templates, TemplateReferences references) {
        this.templates = templates;
        this.references = references;
    }

    /**
     * Throws {@link RuleBroken} with everything that is wrong; what the books hold is looked at once the rest is right.
     *
     * @param id of the template; 0 for a new one
     */
    void refuseWrong(TemplateForm form, int id) {
        var violations = TemplateRules.violations(form);
        if (violations.isEmpty()) {
            violations = references.violations(form);
            if (templates.isTaken(form.name(), id)) {
                violations.add(Rule.TEMPLATE_NAME_TAKEN.broken(form.name()));
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
