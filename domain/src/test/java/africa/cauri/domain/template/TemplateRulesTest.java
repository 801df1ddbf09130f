package africa.cauri.domain.template;

import static africa.cauri.domain.template.TestTemplates.amount;
import static africa.cauri.domain.template.TestTemplates.asking;
import static africa.cauri.domain.template.TestTemplates.credit;
import static africa.cauri.domain.template.TestTemplates.debit;
import static africa.cauri.domain.template.TestTemplates.line;
import static africa.cauri.domain.template.TestTemplates.named;
import static africa.cauri.domain.template.TestTemplates.rent;
import static africa.cauri.domain.template.TestTemplates.with;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.formula.Side;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    @Test
    void a_sound_template_breaks_no_rule() {
        assertThat(TemplateRules.violations(rent())).isEmpty();
    }

    @Test
    void name_journal_and_label_must_be_there_and_fit() {
        var form = new TemplateForm(" ", "OPERATIONS", "x".repeat(201), rent().questions(), rent().lines());

        assertThat(TemplateRules.violations(form))
                .containsExactly(
                        broken(Rule.TEXT_MISSING, 0, "name"),
                        broken(Rule.TEXT_TOO_LONG, 0, "journal", 6),
                        broken(Rule.TEXT_TOO_LONG, 0, "label", 200));
        assertThat(TemplateRules.violations(named(rent(), "Loyer\u0007")))
                .containsExactly(broken(Rule.TEXT_UNREADABLE, 0, "name"));
    }

    @Test
    void a_label_has_known_places_only() {
        var form = new TemplateForm("Loyer", "OD", "Loyer {moi}", rent().questions(), rent().lines());

        assertThat(TemplateRules.violations(form))
                .containsExactly(broken(Rule.PLACEHOLDER_UNKNOWN, 0, "label", "{moi}"));
    }

    @Test
    void the_label_of_a_line_has_known_places_and_fits() {
        var line = new TemplateLine(
                new Choice("5211"), Choice.none(), Side.CREDIT, "{mois", DueDateRule.none(), "V".repeat(11), "SOLDE");

        assertThat(TemplateRules.violations(with(rent(), debit("6222", "LOYER"), line)))
                .containsExactly(
                        broken(Rule.PLACEHOLDER_OPEN, 2, "label"), broken(Rule.TEXT_TOO_LONG, 2, "vatCode", 10));
    }

    @Test
    void there_are_two_lines_at_least_and_a_hundred_at_most() {
        assertThat(TemplateRules.violations(with(rent(), debit("6222", "LOYER"))))
                .containsExactly(broken(Rule.ENTRY_LINES_TOO_FEW, 0, 1));
        assertThat(TemplateRules.violations(with(
                        rent(), Collections.nCopies(101, debit("6222", "LOYER")).toArray(TemplateLine[]::new))))
                .containsExactly(broken(Rule.ENTRY_LINES_TOO_MANY, 0, 101, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLDE", "L1", "l12", "", "2X", "MON LOYER", "Ж", "X123456789012345678901234567890", "A-B"})
    void a_question_needs_a_name_that_formulas_can_say(String name) {
        assertThat(TemplateRules.violations(asking(rent(), amount("LOYER"), amount(name))))
                .containsExactly(
                        broken(Rule.TEMPLATE_QUESTION_WRONG, 0, amount(name).name(), 30));
    }

    @Test
    void two_questions_of_one_name_are_refused_whatever_their_accents() {
        assertThat(TemplateRules.violations(asking(rent(), amount("LOYER"), amount("Été"), amount("ETE"))))
                .containsExactly(broken(Rule.TEMPLATE_QUESTION_TWICE, 0, "ETE"));
    }

    @Test
    void there_are_fifty_questions_at_most() {
        var questions = IntStream.range(0, 51)
                .mapToObj(number -> amount("LOYER" + number))
                .toArray(Question[]::new);

        assertThat(TemplateRules.violations(asking(rent(), questions)))
                .containsExactly(broken(Rule.TEMPLATE_QUESTIONS_TOO_MANY, 0, 50));
    }

    @Test
    void a_question_has_a_label_and_a_proposal_of_its_kind() {
        var unlabelled = new Question("LOYER", QuestionKind.AMOUNT, " ", "douze");

        assertThat(TemplateRules.violations(asking(rent(), unlabelled)))
                .containsExactly(
                        broken(Rule.TEXT_MISSING, 0, "LOYER"), broken(Rule.ANSWER_NOT_AN_AMOUNT, 0, "LOYER", "douze"));
    }

    @Test
    void a_line_needs_an_account_and_may_ask_for_it() {
        var account = new Question("CHARGE", QuestionKind.ACCOUNT, "Compte", "6222");

        assertThat(TemplateRules.violations(with(rent(), debit("", "LOYER"), credit("5211", "SOLDE"))))
                .containsExactly(broken(Rule.LINE_ACCOUNT_MISSING, 1));
        assertThat(TemplateRules.violations(
                        asking(with(rent(), debit("?charge", "1"), credit("5211", "SOLDE")), account)))
                .isEmpty();
    }

    @Test
    void an_account_or_third_party_is_asked_by_a_question_of_its_kind() {
        var lines = with(rent(), debit("?COMPTE", "LOYER"), line("4011", "?LOYER", Side.CREDIT, "SOLDE"));

        assertThat(TemplateRules.violations(lines))
                .containsExactly(
                        broken(Rule.TEMPLATE_QUESTION_UNKNOWN, 1, "COMPTE"),
                        broken(Rule.TEMPLATE_QUESTION_UNKNOWN, 2, "LOYER"));
    }

    @Test
    void days_to_pay_have_limits() {
        var late = new TemplateLine(
                new Choice("5211"),
                Choice.none(),
                Side.CREDIT,
                "",
                new DueDateRule(DueDateRule.Kind.AFTER_DAYS, 3651),
                "",
                "SOLDE");

        assertThat(TemplateRules.violations(with(rent(), debit("6222", "LOYER"), late)))
                .containsExactly(broken(Rule.DUE_DAYS_WRONG, 2, 3651, 3650));
    }

    @Test
    void every_formula_is_looked_at_and_named_by_its_line() {
        assertThat(TemplateRules.violations(with(rent(), debit("6222", "LOYER +"), credit("5211", ""))))
                .containsExactly(broken(Rule.FORMULA_UNFINISHED, 1, 8), broken(Rule.TEXT_MISSING, 2, "formula"));
        assertThat(TemplateRules.violations(with(rent(), debit("6222", "L2"), credit("5211", "L1"))))
                .containsExactly(broken(Rule.FORMULA_CYCLE, 1, "L1 > L2 > L1"));
    }

    @Test
    void a_formula_takes_amounts_from_questions_for_amounts_only() {
        var account = new Question("CHARGE", QuestionKind.ACCOUNT, "Compte", "6222");

        assertThat(TemplateRules.violations(
                        asking(with(rent(), debit("6222", "CHARGE"), credit("5211", "SOLDE")), account)))
                .containsExactly(broken(Rule.FORMULA_NAME_UNKNOWN, 1, 1, "CHARGE"));
    }

    @Test
    void an_invisible_sign_in_a_formula_is_told_of() {
        assertThat(TemplateRules.violations(with(rent(), debit("6222", "LOYER\u200b"), credit("5211", "SOLDE"))))
                .contains(broken(Rule.TEXT_UNREADABLE, 1, "formula"));
    }

    private static Violation broken(Rule rule, int line, Object... args) {
        return new Violation(rule, line, List.of(args));
    }
}
