package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.matching.MatchGroup;
import africa.cauri.domain.matching.MatchGroupId;
import africa.cauri.domain.matching.MatchGroups;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Lines that were lettered together, by whom, and whether that was undone. */
@Named
@RequestScoped
public class MatchGroupView {
    @Inject
    private MatchGroups groups;

    @Inject
    private MatchableLines matchableLines;

    @Inject
    private Asked asked;

    private MatchGroup group;
    private List<MatchableLine> lines = List.of();

    public void load() {
        asked.answer(() -> {
            group = groups.get(id(asked.text("id")));
            lines = group.undone().isPresent()
                    ? matchableLines.of(matchableLines.undoneOf(group.id()))
                    : matchableLines.of(group.id());
        });
    }

    private static MatchGroupId id(String text) {
        try {
            return new MatchGroupId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound(MatchGroup.class, text);
        }
    }

    public MatchGroup getGroup() {
        return group;
    }

    public List<MatchableLine> getLines() {
        return lines;
    }
}
