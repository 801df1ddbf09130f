package africa.cauri.domain.template;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows the templates. */
@ApplicationScoped
public class ListTemplates {

    private final Acting acting;
    private final Templates templates;

    protected ListTemplates() {
        this(null, null);
    }

    @Inject
    ListTemplates(Acting acting, Templates templates) {
        this.acting = acting;
        this.templates = templates;
    }

    /** Returns every template with its questions and lines, by its name. */
    @Transactional
    public List<KeptTemplate> list() {
        acting.actor().require(Power.READ);
        return templates.list();
    }
}
