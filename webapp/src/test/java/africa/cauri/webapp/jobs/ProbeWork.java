package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Run;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.webapp.isolation.PostingProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A job that reads an account of its company and posts an entry there. */
@ApplicationScoped
public class ProbeWork implements Work {
    private static final long PATIENCE_SECONDS = 60;

    private final Queue<String> astray = new ConcurrentLinkedQueue<>();
    private final Semaphore done = new Semaphore(0);

    @Inject
    private PostingProbe probe;

    @Override
    public String kind() {
        return PostingProbe.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        try {
            String company = job.objectId();
            if (!CurrentTenant.get().value().equals(company)) {
                astray.add("a job of " + company + " for " + CurrentTenant.get());
            }
            probe.readAccount().stream()
                    .filter(label -> !label.startsWith(company + " "))
                    .forEach(astray::add);
            probe.postAndEnd(run, company + " job");
        } finally {
            done.release();
        }
    }

    /** Waits for so many jobs, and returns what they met that is not theirs. */
    public List<String> await(int jobs) throws InterruptedException {
        if (!done.tryAcquire(jobs, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            astray.add((jobs - done.availablePermits()) + " jobs were not done");
        }
        return List.copyOf(astray);
    }
}
