package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.Side;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The templates that new books begin with, from a file that is described beside it. */
public final class ReadyTemplates {

    private static final String FILE = "entry-templates.txt";

    private ReadyTemplates() {}

    /** Returns the templates in the order of the file. */
    public static List<TemplateForm> all() {
        return parse(lines());
    }

    /**
     * Reads templates.
     *
     * @throws IllegalStateException if a line cannot be read, or if a template breaks a rule
     */
    static List<TemplateForm> parse(List<String> lines) {
        var templates = new ArrayList<TemplateForm>();
        for (var line : lines) {
            try {
                read(line, templates);
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                throw new IllegalStateException("Wrong line in the file of templates: " + line, unreadable);
            }
        }
        for (var template : templates) {
            var violations = TemplateRules.violations(template);
            if (!violations.isEmpty()) {
                throw new IllegalStateException("Wrong template " + template.name() + ": " + violations);
            }
        }
        return List.copyOf(templates);
    }

    private static void read(String line, List<TemplateForm> templates) {
        var fields = line.split("\\|", -1);
        if (line.isBlank()) {
            return;
        }
        if (fields[0].equals("T") && fields.length == 4) {
            templates.add(new TemplateForm(fields[1], fields[2], fields[3], List.of(), List.of()));
            return;
        }
        var last = templates.remove(templates.size() - 1);
        if (fields[0].equals("Q") && fields.length == 5) {
            var question = new Question(fields[1], QuestionKind.valueOf(fields[2]), fields[3], fields[4]);
            templates.add(new TemplateForm(
                    last.name(), last.journal(), last.label(), with(last.questions(), question), last.lines()));
        } else if (fields[0].equals("L") && fields.length == 8) {
            templates.add(new TemplateForm(
                    last.name(), last.journal(), last.label(), last.questions(), with(last.lines(), line(fields))));
        } else {
            throw new IllegalArgumentException(line);
        }
    }

    private static TemplateLine line(String... fields) {
        return new TemplateLine(
                new Choice(fields[1]),
                new Choice(fields[2]),
                Side.valueOf(fields[3]),
                fields[4],
                dueDate(fields[5]),
                fields[6],
                fields[7]);
    }

    private static DueDateRule dueDate(String field) {
        if (field.isEmpty()) {
            return DueDateRule.none();
        }
        var words = field.split(" ", -1);
        return new DueDateRule(DueDateRule.Kind.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    private static <T> List<T> with(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(ReadyTemplates.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
