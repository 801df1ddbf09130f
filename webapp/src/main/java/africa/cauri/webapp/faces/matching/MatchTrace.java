package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.audit.AuditEvent;
import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.matching.MatchGroup;
import africa.cauri.domain.matching.MatchGroups;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was lettered and undone last, and who did it. */
@Named
@RequestScoped
public class MatchTrace {
    private static final int MOST = 10;
    private static final int MOST_EVENTS = 50;

    @Inject
    private AuditEvents events;

    @Inject
    private MatchGroups groups;

    @Inject
    private LetteringFilter filter;

    @Inject
    private Asked asked;

    private List<MatchGroup> latest = List.of();

    public void load() {
        asked.answer(() -> {
            if (!filter.getAccount().isEmpty() && !asked.isRefused()) {
                latest = groups.latest(filter.getAccount(), filter.getParty(), MOST);
            }
        });
    }

    public List<MatchGroup> getLatest() {
        return latest;
    }

    /** The name of who made the group, or what is known of them. */
    public String maker(MatchGroup group) {
        return name(group, group.madeBy());
    }

    /** The name of who undid the group. */
    public String undoer(MatchGroup group) {
        return group.undone().map(undone -> name(group, undone.by())).orElse("");
    }

    /** Of many groups that were made at once, the trail only says on which account. */
    private String name(MatchGroup group, String subject) {
        var own = search("match-group", group.id().toString());
        return Stream.of(own, search("account", group.account()))
                .flatMap(search -> events.newest(search, Optional.empty(), MOST_EVENTS).stream())
                .filter(event -> event.subject().equals(subject))
                .map(AuditEvent::person)
                .filter(person -> !person.isEmpty())
                .findFirst()
                .orElse(subject);
    }

    private static AuditSearch search(String kind, String object) {
        return new AuditSearch(Optional.of(kind), Optional.of(object), Optional.empty(), Optional.empty());
    }
}
