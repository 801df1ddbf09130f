package africa.cauri.domain.template;

import static africa.cauri.domain.template.TestTemplates.amount;
import static africa.cauri.domain.template.TestTemplates.asking;
import static africa.cauri.domain.template.TestTemplates.credit;
import static africa.cauri.domain.template.TestTemplates.debit;
import static africa.cauri.domain.template.TestTemplates.line;
import static africa.cauri.domain.template.TestTemplates.party;
import static africa.cauri.domain.template.TestTemplates.rent;
import static africa.cauri.domain.template.TestTemplates.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.domain.template.formula.Tariffs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

    private static final Origin ORIGIN = new Origin(Origin.Kind.TEMPLATE, "7");

    private static final Filling FILLING =
            new Filling(Currency.XOF, Tariffs.some(), code -> code.equals("DIALLO") ? "Diallo & fils" : code);

    private static final TemplateForm PURCHASE = new TemplateForm(
            "Achat",
            "AC",
            "{tiers}, facture {reference}",
            List.of(
                    amount("HT"),
                    party("FOURNISSEUR"),
                    new Question("CHARGE", QuestionKind.ACCOUNT, "Compte de charge", "6011")),
            List.of(
                    new TemplateLine(
                            Choice.asked("CHARGE"),
                            Choice.none(),
                            Side.DEBIT,
                            "Achat de {mois}",
                            DueDateRule.none(),
                            "V18",
                            "HT"),
                    debit("4452", "TVA(HT; V18)"),
                    new TemplateLine(
                            Choice.of("4011"),
                            Choice.asked("FOURNISSEUR"),
                            Side.CREDIT,
                            "",
                            new DueDateRule(DueDateRule.Kind.AFTER_DAYS, 30),
                            "",
                            "SOLDE")));

    @Test
    void makes_a_draft_with_all_that_the_template_and_the_answers_say() {
        var draft =
                fill(PURCHASE, Map.of("ht", "100000", "Fournisseur", "DIALLO")).orThrow();

        assertThat(draft)
                .isEqualTo(new Draft(
                        "AC",
                        Optional.empty(),
                        Optional.of(Tariffs.DAY),
                        "F-12",
                        "Diallo & fils, facture F-12",
                        "",
                        Nature.MOVEMENT,
                        ORIGIN,
                        List.of(
                                DraftLine.debit("6011", francs(100_000))
                                        .labelled("Achat de mars")
                                        .taxed("V18"),
                                DraftLine.debit("4452", francs(18_000)),
                                DraftLine.credit("4011", francs(118_000))
                                        .of("DIALLO")
                                        .due(Tariffs.DAY.plusDays(30)))));
    }

    @Test
    void an_answer_takes_the_place_of_the_proposal() {
        var answers = Map.of("HT", "1", "FOURNISSEUR", "DIALLO", "CHARGE", "6021");

        assertThat(fill(PURCHASE, answers).orThrow().lines().get(0).account()).isEqualTo("6021");
    }

    @Test
    void lines_that_come_to_nil_are_left_out() {
        var template = with(rent(), debit("6222", "LOYER"), debit("6318", "0 * LOYER"), credit("5211", "SOLDE"));

        assertThat(fill(template, Map.of("LOYER", "500")).orThrow().lines())
                .extracting(DraftLine::account)
                .containsExactly("6222", "5211");
    }

    @Test
    void a_negative_amount_stays_on_its_side() {
        var lines = fill(rent(), Map.of("LOYER", "-500")).orThrow().lines();

        assertThat(lines.get(0).debit()).isEqualTo(francs(-500));
        assertThat(lines.get(1).credit()).isEqualTo(francs(-500));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line() {
        var template = asking(
                with(
                        rent(),
                        debit("6222", "LOYER / (MOIS - 12)"),
                        line("4011", "?BAILLEUR", Side.CREDIT, "TVA(1; V19)"),
                        credit("5211", "SOLDE")),
                amount("LOYER"),
                amount("MOIS"),
                amount("SURFACE"),
                party("BAILLEUR"));

        assertThat(fill(template, Map.of("LOYER", "1", "MOIS", "12", "SURFACE", "1e9", "LOYEUR", "x"))
                        .violations())
                .containsExactlyInAnyOrder(
                        broken(Rule.ANSWER_UNKNOWN, 0, "LOYEUR"),
                        broken(Rule.ANSWER_NOT_AN_AMOUNT, 0, "SURFACE", "1e9"),
                        broken(Rule.ANSWER_MISSING, 0, "BAILLEUR"),
                        broken(Rule.FORMULA_DIVIDES_BY_NIL, 1, 7),
                        broken(Rule.VAT_CODE_UNKNOWN, 2, "V19"));
    }

    @Test
    void an_empty_answer_is_none() {
        assertThat(fill(rent(), Map.of("LOYER", " ")).violations())
                .containsExactly(broken(Rule.ANSWER_MISSING, 0, "LOYER"));
        assertThat(fill(rent(), Map.of()).violations()).containsExactly(broken(Rule.ANSWER_MISSING, 0, "LOYER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1 000", "+5", "abc", "1e3", "1234567890123456", "0.1234567", "--1", ".5", "٣"})
    void an_amount_is_a_plain_number_of_limited_length(String answer) {
        assertThat(fill(rent(), Map.of("LOYER", answer)).violations())
                .containsExactly(broken(Rule.ANSWER_NOT_AN_AMOUNT, 0, "LOYER", answer));
    }

    @Test
    void a_code_and_a_reference_must_fit_and_be_readable() {
        var occasion = new Occasion(Tariffs.DAY, "F".repeat(61), 0, ORIGIN);
        var answers = new Answers(Map.of("HT", "1", "FOURNISSEUR", "X".repeat(21), "CHARGE", "60\u000711"));

        assertThat(FILLING.fill(PURCHASE, answers, occasion).violations())
                .containsExactlyInAnyOrder(
                        broken(Rule.TEXT_TOO_LONG, 0, "FOURNISSEUR", 20),
                        broken(Rule.TEXT_UNREADABLE, 0, "CHARGE"),
                        broken(Rule.TEXT_TOO_LONG, 0, "reference", 60));
    }

    @Test
    void what_is_wrong_comes_out_as_one_refusal() {
        var filled = fill(rent(), Map.of());

        assertThatThrownBy(filled::orThrow).isInstanceOf(RuleBroken.class).hasMessageContaining("ANSWER_MISSING");
    }

    @Test
    void answers_are_kept_as_text_and_read_again() {
        var answers = new Answers(Map.of("ht", " 100.50 ", "Tiers", "L’\"été\" \\ \n"));

        assertThat(Answers.ofJson(answers.json())).isEqualTo(answers);
        assertThat(answers.find("HT")).contains("100.50");
        assertThat(answers.with(new Answers(Map.of("HT", "1"))).find("HT")).contains("1");
    }

    private static Filled fill(TemplateForm template, Map<String, String> answers) {
        return FILLING.fill(template, new Answers(answers), new Occasion(Tariffs.DAY, "F-12", 0, ORIGIN));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    private static Violation broken(Rule rule, int line, Object... args) {
        return new Violation(rule, line, List.of(args));
    }
}
