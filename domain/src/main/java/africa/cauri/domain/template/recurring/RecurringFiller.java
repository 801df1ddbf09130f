package africa.cauri.domain.template.recurring;

import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.Filled;
import africa.cauri.domain.template.Filling;
import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.Occasion;
import africa.cauri.domain.template.TemplateFiller;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the templates of recurring entries in, to try them or to make drafts. */
@ApplicationScoped
class RecurringFiller {

    private final Templates templates;
    private final TemplateFiller filler;

    protected RecurringFiller() {
        this(null, null);
    }

    @Inject
    RecurringFiller(Templates templates, TemplateFiller filler) {
        this.templates = templates;
        this.filler = filler;
    }

    /** What fills in the turns of many recurring entries; each template is read once. */
    static final class Batch {
        private final Templates templates;
        private final Filling filling;
        private final Map<TemplateId, KeptTemplate> read = new HashMap<>();

        private Batch(Templates templates, Filling filling) {
            this.templates = templates;
            this.filling = filling;
        }

        /** Fills one turn in, with the answers of its own. */
        Filled fill(KeptRecurring recurring, Answers changed, Schedule.Turn turn) {
            var form = recurring.form();
            var origin = new Origin(Origin.Kind.RECURRING, recurring.id().toString());
            var occasion = new Occasion(turn.day(), form.reference(), turn.number(), origin);
            var template = read.computeIfAbsent(form.template(), templates::get);
            return filling.fill(template.form(), form.answers().with(changed), occasion);
        }
    }

    Batch begin() {
        return new Batch(templates, filler.filling());
    }

    /** Throws {@link RuleBroken} with everything that is wrong; the first turn is tried once the rest is right. */
    void refuseWrong(RecurringForm form) {
        refuse(RecurringRules.violations(form));
        var tried = new KeptRecurring(new RecurringId(0), 0, RecurringState.ACTIVE, form);
        var first = form.schedule().first().orElseThrow();
        refuse(begin().fill(tried, Answers.none(), first).violations());
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
