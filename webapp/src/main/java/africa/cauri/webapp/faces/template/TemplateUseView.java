package africa.cauri.webapp.faces.template;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.FillTemplate;
import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.Question;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.ReadTemplate;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.DayText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template filled in to see what it comes to; nothing is kept by that. */
@Named
@RequestScoped
public class TemplateUseView {
    private static final String PREFIX = "a.";

    @Inject
    private ReadTemplate readTemplate;

    @Inject
    private FillTemplate fillTemplate;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private KeptTemplate template;
    private Map<String, String> answers = Map.of();
    private LocalDate date;
    private Draft draft;

    public void load() {
        asked.answer(() -> {
            LocalDate today = LocalDate.now(clock);
            var id = new TemplateId(asked.number("id", 1, Integer.MAX_VALUE).orElse(0));
            template = readTemplate.read(id);
            date = asked.day("date", today).orElse(today);
            answers = given(template.form().questions());
            if (!asked.isRefused() && asked.find("date").isPresent()) {
                draft = fillTemplate.fill(id, new Answers(answers), date, asked.text("reference"));
            }
        });
    }

    /** What is answered; a number as programs write it. */
    private Map<String, String> given(List<Question> questions) {
        var given = new LinkedHashMap<String, String>();
        for (Question question : questions) {
            asked.find(PREFIX + question.name())
                    .map(text -> question.kind() == QuestionKind.AMOUNT ? plain(text) : text)
                    .ifPresent(text -> given.put(question.name(), text));
        }
        return given;
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
    }

    public KeptTemplate getTemplate() {
        return template;
    }

    /** What the field of a question shows: what was typed, at first what is proposed. */
    public String shown(Question question) {
        return draft == null && !asked.isRefused() ? question.proposal() : asked.text(PREFIX + question.name());
    }

    public String getShownDate() {
        return date == null ? asked.text("date") : DayText.write(date);
    }

    public LocalDate getDate() {
        return date;
    }

    /** The answers with their names. */
    public List<Map.Entry<String, String>> getAnswers() {
        return List.copyOf(answers.entrySet());
    }

    /** What the template comes to; null if nothing was tried, or if it comes to nothing. */
    public Draft getDraft() {
        return draft;
    }

    public Money getDebits() {
        return draft.lines().stream().map(DraftLine::debit).reduce(Money::add).orElseThrow();
    }

    public Money getCredits() {
        return draft.lines().stream().map(DraftLine::credit).reduce(Money::add).orElseThrow();
    }
}
