package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.kernel.Power;
import africa.cauri.tenants.registry.Member;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.security.Powers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One journal as it is set up, or a new one. */
@Named
@RequestScoped
public class JournalView {
    @Inject
    private Journals journals;

    @Inject
    private People people;

    @Inject
    private Asked asked;

    private Optional<Journal> journal = Optional.empty();

    public void load() {
        asked.answer(() -> journal = asked.find("code").map(journals::get));
    }

    /** The journal; null if it is to be a new one. */
    public Journal getJournal() {
        return journal.orElse(null);
    }

    public String getCounterpart() {
        return journal.flatMap(Journal::counterpart).map(AccountNumber::digits).orElse("");
    }

    /** What the journal may be: the one of the opening entries stays it, and no other becomes one. */
    public List<JournalKind> getKinds() {
        boolean isOpening =
                journal.map(Journal::kind).filter(JournalKind.OPENING::equals).isPresent();
        return Arrays.stream(JournalKind.values())
                .filter(kind -> isOpening == (kind == JournalKind.OPENING))
                .toList();
    }

    public boolean isChosen(JournalKind kind) {
        return journal.map(Journal::kind).filter(kind::equals).isPresent();
    }

    /** Those who could post in the journal, and those who once were allowed to. */
    public List<String> getSubjects() {
        var posting = people.getMembers().stream()
                .filter(member -> Powers.of(member.role()).contains(Power.POST))
                .map(Member::subject);
        return Stream.concat(posting, journal.stream().flatMap(one -> one.subjects().stream()))
                .distinct()
                .toList();
    }

    public boolean isAllowed(String subject) {
        return journal.filter(one -> one.subjects().contains(subject)).isPresent();
    }
}
