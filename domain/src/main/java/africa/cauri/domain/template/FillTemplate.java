package africa.cauri.domain.template;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Makes a draft by a template, which the caller saves or posts. */
@ApplicationScoped
public class FillTemplate {

    private final Acting acting;
    private final Templates templates;
    private final TemplateFiller filler;

    protected FillTemplate() {
        this(null, null, null);
    }

    @Inject
    FillTemplate(Acting acting, Templates templates, TemplateFiller filler) {
        this.acting = acting;
        this.templates = templates;
        this.filler = filler;
    }

    /**
     * Fills a template in. Nothing is kept.
     *
     * @param date of the document; the draft has no accounting date, so that the document of a closed period goes to
     *     the first open day (AUDCIF art. 22)
     * @param reference of the document; may have places as a {@link LabelPattern} has
     * @throws RuleBroken with everything that is wrong with the answers and with what the formulas come to; the line of
     *     a violation is the template's
     * @throws NotFound if there is no such template
     */
    @Transactional
    public Draft fill(TemplateId id, Answers answers, LocalDate date, String reference) {
        acting.actor().require(Power.DRAFT);
        var template = templates.get(id);
        var origin = new Origin(Origin.Kind.TEMPLATE, id.toString());
        return filler.filling()
                .fill(template.form(), answers, new Occasion(date, reference, 0, origin))
                .orThrow();
    }
}
