package africa.cauri.webapp.faces.template;

import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.ListTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates by which entries are made. */
@Named
@RequestScoped
public class TemplatesView {
    @Inject
    private ListTemplates listTemplates;

    private List<KeptTemplate> rows = List.of();

    public void load() {
        rows = listTemplates.list();
    }

    public List<KeptTemplate> getRows() {
        return rows;
    }
}
