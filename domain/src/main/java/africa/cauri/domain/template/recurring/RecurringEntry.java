package africa.cauri.domain.template.recurring;

import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.TemplateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recurring entry as it is changed. It is opened active, paused and resumed at will, and ended by people or when its
 * last occurrence is settled; then it stays as it is. Whoever settles an occurrence, or decides about one, locks its
 * row first. To read it, take {@link KeptRecurring}.
 */
@Entity
@Table(name = "recurring_entry")
public class RecurringEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false)
    private int template;

    @Column(nullable = false)
    private String answers;

    @Column(nullable = false, length = 60)
    private String reference;

    @Column(nullable = false)
    private int every;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Rhythm.Unit unit;

    @Column(nullable = false)
    private int day;

    @Column(name = "starts_on", nullable = false)
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Column(nullable = false)
    private int times;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private RecurringMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private RecurringState state = RecurringState.ACTIVE;

    @Version
    private int version;

    /** For JPA. */
    protected RecurringEntry() {}

    RecurringEntry(RecurringForm form) {
        change(form);
    }

    /** Takes over what people decided, once nothing is wrong with it. */
    final void change(RecurringForm form) {
        name = form.name();
        template = form.template().value();
        if (answers == null || !Answers.ofJson(answers).equals(form.answers())) {
            answers = form.answers().json();
        }
        reference = form.reference();
        every = form.schedule().rhythm().every();
        unit = form.schedule().rhythm().unit();
        day = form.schedule().rhythm().day();
        from = form.schedule().from();
        until = form.schedule().until().orElse(null);
        times = form.schedule().times();
        mode = form.mode();
    }

    void become(RecurringState other) {
        state = other;
    }

    /** Returns the recurring entry as it is now. */
    public KeptRecurring kept() {
        var schedule = new Schedule(new Rhythm(every, unit, day), from, Optional.ofNullable(until), times);
        var form =
                new RecurringForm(name, new TemplateId(template), Answers.ofJson(answers), reference, schedule, mode);
        return new KeptRecurring(new RecurringId(id), version, state, form);
    }
}
