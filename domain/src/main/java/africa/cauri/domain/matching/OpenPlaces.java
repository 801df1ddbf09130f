package africa.cauri.domain.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where a job has lines to letter. */
@ApplicationScoped
public class OpenPlaces {

    private final Candidates candidates;

    protected OpenPlaces() {
        this(null);
    }

    @Inject
    OpenPlaces(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Returns the codes of the third parties, in their order; an empty one stands for the lines without. */
    public List<String> of(LetteringTask task) {
        return task.thirdParty().isEmpty() ? candidates.places(task.account()) : List.of(task.thirdParty());
    }
}
