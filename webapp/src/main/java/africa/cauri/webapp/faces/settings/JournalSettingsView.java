package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The journals as they are set up: what each is for, and who may post in it. */
@Named
@RequestScoped
public class JournalSettingsView {
    @Inject
    private Journals journals;

    @Inject
    private People people;

    private List<Journal> rows = List.of();

    public void load() {
        rows = journals.list();
    }

    /** The names of those who alone may post in the journal; empty if everybody who posts may. */
    public String allowed(Journal journal) {
        return journal.subjects().stream().map(people::name).sorted().collect(Collectors.joining(", "));
    }

    public List<Journal> getRows() {
        return rows;
    }
}
