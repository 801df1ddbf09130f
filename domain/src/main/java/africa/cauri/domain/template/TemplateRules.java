package africa.cauri.domain.template;

import static africa.cauri.domain.kernel.Rule.ANSWER_NOT_AN_AMOUNT;
import static africa.cauri.domain.kernel.Rule.DUE_DAYS_WRONG;
import static africa.cauri.domain.kernel.Rule.ENTRY_LINES_TOO_FEW;
import static africa.cauri.domain.kernel.Rule.ENTRY_LINES_TOO_MANY;
import static africa.cauri.domain.kernel.Rule.LINE_ACCOUNT_MISSING;
import static africa.cauri.domain.kernel.Rule.TEMPLATE_QUESTIONS_TOO_MANY;
import static africa.cauri.domain.kernel.Rule.TEMPLATE_QUESTION_TWICE;
import static africa.cauri.domain.kernel.Rule.TEMPLATE_QUESTION_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.TEMPLATE_QUESTION_WRONG;

import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.formula.Formula;
import africa.cauri.domain.template.formula.FormulaFault;
import africa.cauri.domain.template.formula.Formulas;
import africa.cauri.domain.template.formula.Formulas.Cell;
import africa.cauri.domain.template.formula.PlainNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template must respect, apart from what only the books know. */
public final class TemplateRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_LABEL = 200;
    public static final int MOST_QUESTIONS = 50;
    public static final int MOST_LINES = 100;

    /** The longest number of an account or code of a third party. */
    public static final int LONGEST_CODE = 20;

    private static final int FEWEST_LINES = 2;
    private static final int LONGEST_JOURNAL = 6;
    private static final int LONGEST_VAT_CODE = 10;

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private TemplateRules() {}

    /** Whether a text is a number that may be answered: fifteen digits and six decimals at most, after a point. */
    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** Returns every rule that the template breaks; the line of a violation is the template's, or 0 for the whole. */
    public static List<Violation> violations(TemplateForm form) {
        var violations = new ArrayList<>(TextRules.required("name", form.name(), LONGEST_NAME));
        violations.addAll(TextRules.required("journal", form.journal(), LONGEST_JOURNAL));
        violations.addAll(TextRules.required("label", form.label(), LONGEST_LABEL));
        violations.addAll(LabelPattern.violations(0, "label", form.label()));
        if (form.questions().size() > MOST_QUESTIONS) {
            violations.add(TEMPLATE_QUESTIONS_TOO_MANY.broken(MOST_QUESTIONS));
            return violations;
        }
        int lines = form.lines().size();
        if (lines > MOST_LINES) {
            violations.add(ENTRY_LINES_TOO_MANY.broken(lines, MOST_LINES));
            return violations;
        }
        if (lines < FEWEST_LINES) {
            violations.add(ENTRY_LINES_TOO_FEW.broken(lines));
        }
        violations.addAll(questions(form.questions()));
        for (int line = 1; line <= lines; line++) {
            violations.addAll(line(line, form.lines().get(line - 1), form));
        }
        violations.addAll(formulas(form));
        return violations;
    }

    private static List<Violation> questions(List<Question> questions) {
        var violations = new ArrayList<Violation>();
        var names = new HashSet<String>();
        for (var question : questions) {
            if (!PlainNames.isFree(question.name())) {
                violations.add(TEMPLATE_QUESTION_WRONG.broken(question.name(), PlainNames.LONGEST));
            } else if (!names.add(question.name())) {
                violations.add(TEMPLATE_QUESTION_TWICE.broken(question.name()));
            }
            violations.addAll(TextRules.required(question.name(), question.label(), LONGEST_NAME));
            violations.addAll(proposal(question));
        }
        return violations;
    }

    private static List<Violation> proposal(Question question) {
        var proposal = question.proposal();
        if (question.kind() != QuestionKind.AMOUNT) {
            return TextRules.optional(question.name(), proposal, LONGEST_CODE);
        }
        return proposal.isEmpty() || isAmount(proposal)
                ? List.of()
                : List.of(ANSWER_NOT_AN_AMOUNT.broken(question.name(), proposal));
    }

    private static List<Violation> line(int number, TemplateLine line, TemplateForm form) {
        var violations = new ArrayList<Violation>();
        if (line.account().isNone()) {
            violations.add(LINE_ACCOUNT_MISSING.brokenBy(number));
        }
        violations.addAll(choice(number, line.account(), QuestionKind.ACCOUNT, form));
        violations.addAll(choice(number, line.thirdParty(), QuestionKind.THIRD_PARTY, form));
        violations.addAll(on(number, TextRules.optional("label", line.label(), LONGEST_LABEL)));
        violations.addAll(LabelPattern.violations(number, "label", line.label()));
        violations.addAll(on(number, TextRules.optional("vatCode", line.vatCode(), LONGEST_VAT_CODE)));
        int days = line.dueDate().days();
        if (days < 0 || days > DueDateRule.MOST_DAYS) {
            violations.add(DUE_DAYS_WRONG.brokenBy(number, days, DueDateRule.MOST_DAYS));
        }
        return violations;
    }

    private static List<Violation> choice(int line, Choice choice, QuestionKind kind, TemplateForm form) {
        if (!choice.isAsked()) {
            return on(line, TextRules.optional(field(kind), choice.text(), LONGEST_CODE));
        }
        return names(form, kind).contains(choice.question())
                ? List.of()
                : List.of(TEMPLATE_QUESTION_UNKNOWN.brokenBy(line, choice.question()));
    }

    private static String field(QuestionKind kind) {
        return kind == QuestionKind.ACCOUNT ? "account" : "thirdParty";
    }

    private static Set<String> names(TemplateForm form, QuestionKind kind) {
        return form.questions().stream()
                .filter(question -> question.kind() == kind)
                .map(Question::name)
                .collect(Collectors.toSet());
    }

    /** Formulas are looked at together once each of them can be read. */
    private static List<Violation> formulas(TemplateForm form) {
        var violations = new ArrayList<Violation>();
        var cells = new ArrayList<Cell>();
        for (int line = 1; line <= form.lines().size(); line++) {
            var entered = form.lines().get(line - 1);
            violations.addAll(on(line, TextRules.optional("formula", entered.formula(), Integer.MAX_VALUE)));
            try {
                cells.add(new Cell(Formula.read(entered.formula()), entered.side()));
            } catch (FormulaFault fault) {
                violations.add(fault.on(line));
            }
        }
        if (violations.isEmpty()) {
            violations.addAll(new Formulas(cells).violations(names(form, QuestionKind.AMOUNT)));
        }
        return violations;
    }

    private static List<Violation> on(int line, List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Violation(violation.rule(), line, violation.args()))
                .toList();
    }
}
