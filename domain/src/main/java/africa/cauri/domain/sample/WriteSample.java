package africa.cauri.domain.sample;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.sample.story.Chapter;
import africa.cauri.domain.sample.story.Story;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a story into the books: what is opened, each month, the closing of the first year after its last month, and
 * what is left undone in the end. How many parts are written is the progress of the job, moved in the same transaction.
 */
@ApplicationScoped
public class WriteSample {

    private final Jobs jobs;
    private final SampleMasters masters;
    private final SampleMonth months;
    private final SampleYear years;
    private final SampleEnd end;

    protected WriteSample() {
        this(null, null, null, null, null);
    }

    @Inject
    WriteSample(Jobs jobs, SampleMasters masters, SampleMonth months, SampleYear years, SampleEnd end) {
        this.jobs = jobs;
        this.masters = masters;
        this.months = months;
        this.years = years;
        this.end = end;
    }

    /**
     * Writes the first part that is missing, and ends the job with the last one.
     *
     * @param story the same one each time
     * @return whether more is left
     * @throws JobTakenOver if somebody else goes on
     */
    @Transactional
    @Retried
    public boolean writeNext(Run run, Story story) {
        jobs.hold(run);
        var parts = parts(story);
        int done = Math.toIntExact(jobs.get(run.job()).done());
        parts.get(done).run();
        jobs.move(run, done + 1L, parts.size());
        boolean isLast = done + 1 == parts.size();
        if (isLast) {
            jobs.end(run.job(), JobState.DONE, 0);
        }
        return !isLast;
    }

    private List<Runnable> parts(Story story) {
        var parts = new ArrayList<Runnable>();
        parts.add(() -> masters.open(story.masters()));
        for (var chapter : story.chapters()) {
            parts.add(() -> months.write(chapter));
            if (isYearEnd(chapter) && chapter.end().isBefore(Story.LAST_DAY)) {
                parts.add(() -> years.close(story));
            }
        }
        parts.add(() -> end.leave(story));
        return parts;
    }

    private static boolean isYearEnd(Chapter chapter) {
        return chapter.month().getMonth() == Month.DECEMBER;
    }
}
