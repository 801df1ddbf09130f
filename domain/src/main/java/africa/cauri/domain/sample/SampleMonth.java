package africa.cauri.domain.sample;

import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.period.ClosePeriod;
import africa.cauri.domain.sample.story.Chapter;
import africa.cauri.domain.sample.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Enters a month of a story as its accountant would: posts, and closes what is due to be closed. */
@ApplicationScoped
class SampleMonth {

    /** The last quarter of the second year stays open, for people to work in. */
    private static final LocalDate LEFT_OPEN = LocalDate.of(2025, 10, 1);

    private final PostEntries postEntries;
    private final SampleMeeting meeting;
    private final SampleLettering lettering;
    private final ClosePeriod closePeriod;

    protected SampleMonth() {
        this(null, null, null, null);
    }

    @Inject
    SampleMonth(PostEntries postEntries, SampleMeeting meeting, SampleLettering lettering, ClosePeriod closePeriod) {
        this.postEntries = postEntries;
        this.meeting = meeting;
        this.lettering = lettering;
        this.closePeriod = closePeriod;
    }

    void write(Chapter chapter) {
        postEntries.post(chapter.drafts());
        chapter.assembly().ifPresent(meeting::hold);
        if (chapter.end().isBefore(Story.LAST_DAY)) {
            lettering.letter(chapter);
        }
        boolean isLastOfYear = chapter.end().getDayOfYear() == chapter.end().lengthOfYear();
        if (chapter.month().isBefore(LEFT_OPEN) && !isLastOfYear) {
            closePeriod.close(chapter.month());
        }
    }
}
