package africa.cauri.webapp.faces.party;

import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.SearchThirdParties;
import africa.cauri.domain.party.SearchThirdParties.Wanted;
import africa.cauri.domain.party.ThirdPartyRow;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The third parties, searched by words, kind and whether they are closed. */
@Named
@RequestScoped
public class ThirdPartiesView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private SearchThirdParties searchThirdParties;

    @Inject
    private Asked asked;

    private List<ThirdPartyRow> rows = List.of();
    private Paging paging;

    /** Which third parties are wanted, by what may still be posted to them. */
    public enum State {
        OPEN,
        CLOSED
    }

    public void load() {
        asked.answer(() -> {
            var kind = asked.choice("kind", PartyKind.class);
            Optional<Boolean> closed = asked.choice("state", State.class).map(State.CLOSED::equals);
            int page = asked.page();
            if (!asked.isRefused()) {
                var found = searchThirdParties.search(new Wanted(asked.text("q"), kind, closed), page, PAGE_SIZE);
                rows = found.rows();
                paging = Paging.of(page, PAGE_SIZE, found.total());
            }
        });
    }

    public PartyKind[] getKinds() {
        return PartyKind.values();
    }

    public State[] getStates() {
        return State.values();
    }

    public List<ThirdPartyRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
