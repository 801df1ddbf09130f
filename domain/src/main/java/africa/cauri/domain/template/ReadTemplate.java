package africa.cauri.domain.template;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows one template. */
@ApplicationScoped
public class ReadTemplate {

    private final Acting acting;
    private final Templates templates;

    protected ReadTemplate() {
        this(null, null);
    }

    @Inject
    ReadTemplate(Acting acting, Templates templates) {
        this.acting = acting;
        this.templates = templates;
    }

    /** Returns the template, or throws {@link NotFound}. */
    @Transactional
    public KeptTemplate read(TemplateId id) {
        acting.actor().require(Power.READ);
        return templates.get(id);
    }
}
