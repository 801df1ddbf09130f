package africa.cauri.webapp.faces.template;

import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.ListTemplates;
import africa.cauri.domain.template.Question;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.template.recurring.KeptRecurring;
import africa.cauri.domain.template.recurring.Occurrence;
import africa.cauri.domain.template.recurring.ReadRecurringEntry;
import africa.cauri.domain.template.recurring.RecurringId;
import africa.cauri.domain.template.recurring.RecurringMode;
import africa.cauri.domain.template.recurring.Rhythm;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One entry that comes again, or a new one by a template that is chosen first. */
@Named
@RequestScoped
public class RecurringEntryView {
    @Inject
    private ReadRecurringEntry readRecurringEntry;

    @Inject
    private ListTemplates listTemplates;

    @Inject
    private Asked asked;

    private List<KeptTemplate> templates = List.of();
    private KeptTemplate template;
    private KeptRecurring entry;
    private List<Occurrence> occurrences = List.of();

    public void load() {
        asked.answer(() -> {
            templates = listTemplates.list();
            asked.number("id", 1, Integer.MAX_VALUE).map(RecurringId::new).ifPresent(id -> {
                var sheet = readRecurringEntry.read(id);
                entry = sheet.recurring();
                occurrences = sheet.occurrences();
            });
            int wanted = entry == null
                    ? asked.number("template", 1, Integer.MAX_VALUE).orElse(0)
                    : entry.form().template().value();
            template = templates.stream()
                    .filter(each -> each.id().equals(new TemplateId(wanted)))
                    .findFirst()
                    .orElse(null);
        });
    }

    /** The entry; null if it is to be a new one. */
    public KeptRecurring getEntry() {
        return entry;
    }

    /** The template that it is made by; null if it is to be chosen. */
    public KeptTemplate getTemplate() {
        return template;
    }

    public List<KeptTemplate> getTemplates() {
        return templates;
    }

    /** What became of its days, or was decided about them. */
    public List<Occurrence> getOccurrences() {
        return occurrences;
    }

    /** The answer to a question of the template. */
    public String answer(Question question) {
        return entry == null
                ? question.proposal()
                : entry.form().answers().values().getOrDefault(question.name(), "");
    }

    public Rhythm.Unit[] getUnits() {
        return Rhythm.Unit.values();
    }

    public RecurringMode[] getModes() {
        return RecurringMode.values();
    }
}
