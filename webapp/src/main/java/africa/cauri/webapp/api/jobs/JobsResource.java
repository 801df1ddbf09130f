package africa.cauri.webapp.api.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;

/** The jobs of the books. */
@Path("t/{tenant}/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Inject
    private Jobs jobs;

    @Inject
    private Acting acting;

    /**
     * A job as programs see it.
     *
     * @param result the address of what the job is about, below the tenant's
     * @param total 0 as long as it is not known
     */
    public record JobJson(
            String id,
            String kind,
            String state,
            String result,
            long done,
            long total,
            long refused,
            String owner,
            String createdAt,
            String startedAt,
            String endedAt) {
        static JobJson of(Job job) {
            return new JobJson(
                    job.id().toString(),
                    job.kind(),
                    job.state().name(),
                    "imports/" + job.objectId(),
                    job.done(),
                    job.total(),
                    job.refused(),
                    job.owner().name(),
                    job.createdAt().toString(),
                    job.startedAt().map(Instant::toString).orElse(null),
                    job.endedAt().map(Instant::toString).orElse(null));
        }
    }

    @GET
    @Path("{id}")
    public JobJson get(@PathParam("id") UUID id) {
        acting.actor().require(Power.READ);
        return JobJson.of(jobs.get(new JobId(id)));
    }
}
