package africa.cauri.domain.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Question} as JPA keeps it, which takes no record. */
@Embeddable
class QuestionColumns {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(nullable = false, length = 30)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 11)
    private QuestionKind kind;

    @Column(nullable = false, length = 100)
    private String label;

    @Column(nullable = false, length = 20)
    private String proposal;

    /** For JPA. */
    protected QuestionColumns() {}

    QuestionColumns(int place, Question question) {
        this.place = place;
        name = question.name();
        kind = question.kind();
        label = question.label();
        proposal = question.proposal();
    }

    int place() {
        return place;
    }

    Question question() {
        return new Question(name, kind, label, proposal);
    }
}
