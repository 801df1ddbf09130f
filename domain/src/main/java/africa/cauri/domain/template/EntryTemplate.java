package africa.cauri.domain.template;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A template as it is changed. It is opened, changed at will, and removed unless an entry recurs by it; drafts and
 * entries that were made by it stay as they are. To read it, take {@link KeptTemplate}.
 */
@Entity
@Table(name = "entry_template")
public class EntryTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false, length = 6)
    private String journal;

    @Column(nullable = false, length = 200)
    private String label;

    @ElementCollection
    @CollectionTable(name = "entry_template_question", joinColumns = @JoinColumn(name = "template"))
    @OrderBy("place")
    private List<QuestionColumns> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "entry_template_line", joinColumns = @JoinColumn(name = "template"))
    @OrderBy("number")
    private List<TemplateLineColumns> lines = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected EntryTemplate() {}

    EntryTemplate(TemplateForm form) {
        change(form);
    }

    int version() {
        return version;
    }

    /** Takes over what people decided, once nothing is wrong with it; rows that stay the same are kept. */
    final void change(TemplateForm form) {
        name = form.name();
        journal = form.journal();
        label = form.label();
        replace(questions, QuestionColumns::place, QuestionColumns::question, form.questions(), QuestionColumns::new);
        replace(lines, TemplateLineColumns::number, TemplateLineColumns::line, form.lines(), TemplateLineColumns::new);
    }

    private static <C, T> void replace(
            List<C> rows, ToIntFunction<C> place, Function<C, T> value, List<T> wanted, BiFunction<Integer, T, C> row) {
        rows.removeIf(each -> place.applyAsInt(each) > wanted.size()
                || !wanted.get(place.applyAsInt(each) - 1).equals(value.apply(each)));
        var kept = rows.stream().map(place::applyAsInt).toList();
        IntStream.rangeClosed(1, wanted.size())
                .filter(number -> !kept.contains(number))
                .forEach(number -> rows.add(row.apply(number, wanted.get(number - 1))));
    }

    /** Returns the template as it is now. */
    public KeptTemplate kept() {
        var form = new TemplateForm(
                name,
                journal,
                label,
                questions.stream()
                        .sorted(Comparator.comparing(QuestionColumns::place))
                        .map(QuestionColumns::question)
                        .toList(),
                lines.stream()
                        .sorted(Comparator.comparing(TemplateLineColumns::number))
                        .map(TemplateLineColumns::line)
                        .toList());
        return new KeptTemplate(new TemplateId(id), version, form);
    }
}
