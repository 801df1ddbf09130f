package africa.cauri.domain.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which drafts are wanted.
 *
 * @param journal a journal's code, or empty for all
 * @param createdBy a subject, or empty for all
 * @param from the first day on which they are to be posted, as far as it is known, or null
 * @param until the last one, or null
 */
public record DraftSearch(String journal, String createdBy, LocalDate from, LocalDate until) {

    /** Drafts of any day. */
    public DraftSearch(String journal, String createdBy) {
        this(journal, createdBy, null, null);
    }

    /** Each twice, as the condition asks for them, and more behind them. */
    Object[] arguments(Object... more) {
        var arguments =
                new ArrayList<Object>(Arrays.asList(journal, journal, createdBy, createdBy, from, from, until, until));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }
}
