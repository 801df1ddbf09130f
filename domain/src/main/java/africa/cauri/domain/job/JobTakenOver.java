package africa.cauri.domain.job;

/** Another runner goes on with the job, or it has ended: the one that is told so stops without a word. */
public class JobTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JobTakenOver(JobId job) {
        super(job.toString());
    }
}
