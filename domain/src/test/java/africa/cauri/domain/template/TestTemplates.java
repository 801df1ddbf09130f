package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.Side;
import java.util.List;

/** Templates for tests. */
public final class TestTemplates {

    private TestTemplates() {}

    /** A question for an amount. */
    public static Question amount(String name) {
        return new Question(name, QuestionKind.AMOUNT, "Montant " + name, "");
    }

    /** A question for a third party. */
    public static Question party(String name) {
        return new Question(name, QuestionKind.THIRD_PARTY, "Tiers " + name, "");
    }

    /** A debit of that account, or of what is asked after a question mark. */
    public static TemplateLine debit(String account, String formula) {
        return line(account, "", Side.DEBIT, formula);
    }

    /** A credit of that account, or of what is asked after a question mark. */
    public static TemplateLine credit(String account, String formula) {
        return line(account, "", Side.CREDIT, formula);
    }

    /** A line with a third party, fixed or asked. */
    public static TemplateLine line(String account, String party, Side side, String formula) {
        return new TemplateLine(new Choice(account), new Choice(party), side, "", DueDateRule.none(), "", formula);
    }

    /** The rent: an amount that is asked, and what balances it. */
    public static TemplateForm rent() {
        return new TemplateForm(
                "Loyer du dépôt",
                "OD",
                "Loyer de {mois} {annee}",
                List.of(amount("LOYER")),
                List.of(debit("6222", "LOYER"), credit("5211", "SOLDE")));
    }

    /** The same template under another name. */
    public static TemplateForm named(TemplateForm form, String name) {
        return new TemplateForm(name, form.journal(), form.label(), form.questions(), form.lines());
    }

    /** The same template with other lines. */
    public static TemplateForm with(TemplateForm form, TemplateLine... lines) {
        return new TemplateForm(form.name(), form.journal(), form.label(), form.questions(), List.of(lines));
    }

    /** The same template with other questions. */
    public static TemplateForm asking(TemplateForm form, Question... questions) {
        return new TemplateForm(form.name(), form.journal(), form.label(), List.of(questions), form.lines());
    }
}
