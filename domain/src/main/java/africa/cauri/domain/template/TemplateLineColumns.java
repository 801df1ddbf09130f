package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link TemplateLine} as JPA keeps it, which takes no record. */
@Embeddable
class TemplateLineColumns {

    @Column(name = "line", nullable = false)
    private int number;

    @Column(nullable = false, length = 31)
    private String account;

    @Column(name = "third_party", nullable = false, length = 31)
    private String thirdParty;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private Side side;

    @Column(nullable = false, length = 200)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind", nullable = false, length = 20)
    private DueDateRule.Kind dueKind;

    @Column(name = "due_days", nullable = false)
    private int dueDays;

    @Column(name = "vat_code", nullable = false, length = 10)
    private String vatCode;

    @Column(nullable = false, length = 200)
    private String formula;

    /** For JPA. */
    protected TemplateLineColumns() {}

    TemplateLineColumns(int number, TemplateLine line) {
        this.number = number;
        account = line.account().text();
        thirdParty = line.thirdParty().text();
        side = line.side();
        label = line.label();
        dueKind = line.dueDate().kind();
        dueDays = line.dueDate().days();
        vatCode = line.vatCode();
        formula = line.formula();
    }

    int number() {
        return number;
    }

    TemplateLine line() {
        return new TemplateLine(
                new Choice(account),
                new Choice(thirdParty),
                side,
                label,
                new DueDateRule(dueKind, dueDays),
                vatCode,
                formula);
    }
}
