package africa.cauri.domain.template;

import static africa.cauri.domain.kernel.Rule.ANSWER_MISSING;
import static africa.cauri.domain.kernel.Rule.ANSWER_NOT_AN_AMOUNT;
import static africa.cauri.domain.kernel.Rule.ANSWER_UNKNOWN;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.tax.VatTariff;
import africa.cauri.domain.template.formula.EntryDay;
import africa.cauri.domain.template.formula.Formula;
import africa.cauri.domain.template.formula.FormulaFault;
import africa.cauri.domain.template.formula.Formulas;
import africa.cauri.domain.template.formula.Formulas.Cell;
import africa.cauri.domain.template.formula.LineAmounts;
import africa.cauri.domain.template.formula.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How a template and some answers make a draft. It says what keeps the draft from being made; what is wrong with a
 * draft that is made, the rules of entries say. Lines that come to nil are left out.
 */
public final class Filling {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_REFERENCE = 60;

    private final Currency currency;
    private final VatTariff tariff;
    private final UnaryOperator<String> partyName;

    /**
     * Prepares to fill templates in.
     *
     * @param currency of the books
     * @param tariff the codes of value added tax of the books
     * @param partyName gives the name of the third party of a code, and the code itself if there is none
     */
    public Filling(Currency currency, VatTariff tariff, UnaryOperator<String> partyName) {
        this.currency = currency;
        this.tariff = tariff;
        this.partyName = partyName;
    }

    /** Fills a template in: it gives a draft, or everything that is wrong with the answers and the formulas. */
    public Filled fill(TemplateForm template, Answers answers, Occasion occasion) {
        var given = given(template, answers);
        var violations = violations(template, answers, given);
        var amounts = amounts(template, given, occasion);
        violations.addAll(amounts.violations());
        var facts = facts(template, given, occasion);
        var reference = LabelPattern.fill(occasion.reference(), facts);
        violations.addAll(TextRules.optional("reference", reference, LONGEST_REFERENCE));
        if (!violations.isEmpty()) {
            return new Filled(Optional.empty(), violations);
        }
        var lines = IntStream.range(0, template.lines().size())
                .mapToObj(index -> line(
                        template.lines().get(index),
                        amounts.amounts().get(index).orElseThrow(),
                        given,
                        facts,
                        occasion))
                .filter(line -> !line.debit().isNil() || !line.credit().isNil())
                .toList();
        return new Filled(Optional.of(draft(template, reference, lines, facts, occasion)), List.of());
    }

    /** Without an accounting date: a document of a closed period goes to the first open day (AUDCIF art. 22). */
    private static Draft draft(
            TemplateForm template,
            String reference,
            List<DraftLine> lines,
            LabelPattern.Facts facts,
            Occasion occasion) {
        return new Draft(
                template.journal(),
                Optional.empty(),
                Optional.of(occasion.date()),
                reference,
                LabelPattern.fill(template.label(), facts, LONGEST_LABEL),
                "",
                Nature.MOVEMENT,
                occasion.origin(),
                lines);
    }

    private DraftLine line(
            TemplateLine line, Money amount, Map<String, String> given, LabelPattern.Facts facts, Occasion occasion) {
        var nil = Money.nil(currency);
        return new DraftLine(
                text(line.account(), given),
                text(line.thirdParty(), given),
                LabelPattern.fill(line.label(), facts, LONGEST_LABEL),
                line.side() == Side.DEBIT ? amount : nil,
                line.side() == Side.CREDIT ? amount : nil,
                line.dueDate().dueDate(occasion.date()),
                Optional.empty(),
                line.vatCode());
    }

    /** What is answered, or else proposed, to each question; a question without either is left out. */
    private static Map<String, String> given(TemplateForm template, Answers answers) {
        var given = new HashMap<String, String>();
        for (var question : template.questions()) {
            var answer = answers.find(question.name()).orElse(question.proposal());
            if (!answer.isEmpty()) {
                given.put(question.name(), answer);
            }
        }
        return given;
    }

    private static List<Violation> violations(TemplateForm template, Answers answers, Map<String, String> given) {
        var violations = new ArrayList<Violation>();
        var names = template.questions().stream().map(Question::name).toList();
        answers.values().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(ANSWER_UNKNOWN::broken)
                .forEach(violations::add);
        for (var question : template.questions()) {
            var answer = given.get(question.name());
            if (answer == null) {
                violations.add(ANSWER_MISSING.broken(question.name()));
            } else {
                violations.addAll(violations(question, answer));
            }
        }
        return violations;
    }

    private static List<Violation> violations(Question question, String answer) {
        if (question.kind() != QuestionKind.AMOUNT) {
            return TextRules.optional(question.name(), answer, TemplateRules.LONGEST_CODE);
        }
        return TemplateRules.isAmount(answer)
                ? List.of()
                : List.of(ANSWER_NOT_AN_AMOUNT.broken(question.name(), answer));
    }

    private LineAmounts amounts(TemplateForm template, Map<String, String> given, Occasion occasion) {
        var numbers = new HashMap<String, BigDecimal>();
        template.questions().stream()
                .filter(question -> question.kind() == QuestionKind.AMOUNT)
                .map(Question::name)
                .filter(name -> TemplateRules.isAmount(given.getOrDefault(name, "")))
                .forEach(name -> numbers.put(name, new BigDecimal(given.get(name))));
        try {
            return formulas(template).amounts(numbers, new EntryDay(occasion.date(), currency, tariff));
        } catch (FormulaFault kept) {
            throw new IllegalStateException("A template was kept with a wrong formula: " + template.name(), kept);
        }
    }

    private static Formulas formulas(TemplateForm template) {
        return new Formulas(template.lines().stream()
                .map(line -> new Cell(Formula.read(line.formula()), line.side()))
                .toList());
    }

    /** The third party that labels name is that of the first line with one. */
    private LabelPattern.Facts facts(TemplateForm template, Map<String, String> given, Occasion occasion) {
        var party = template.lines().stream()
                .map(line -> text(line.thirdParty(), given))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .map(partyName)
                .orElse("");
        var known = new LabelPattern.Facts(occasion.date(), "", party, occasion.number());
        var reference = LabelPattern.fill(occasion.reference(), known);
        return new LabelPattern.Facts(occasion.date(), reference, party, occasion.number());
    }

    private static String text(Choice choice, Map<String, String> given) {
        return choice.isAsked() ? given.getOrDefault(choice.question(), "") : choice.text();
    }
}
