package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A month of the story.
 *
 * @param month its first day
 * @param drafts what is entered, in the order of the days
 * @param assembly the meeting that decided on the result of the year before, if it was in that month
 */
public record Chapter(LocalDate month, List<Draft> drafts, Optional<Assembly> assembly) {

    public Chapter {
        drafts = List.copyOf(drafts);
    }

    /**
     * A meeting of those whom the company belongs to.
     *
     * @param dividends in minor units of the currency of the books
     */
    public record Assembly(LocalDate date, String reference, long dividends) {}

    /** The last day of the month. */
    public LocalDate end() {
        return World.end(month);
    }
}
