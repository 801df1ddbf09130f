package africa.cauri.webapp.api.jobs;

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

    @GET
    @Path("{id}")
    public JobJson get(@PathParam("id") UUID id) {
        acting.actor().require(Power.READ);
        return JobJson.of(jobs.get(new JobId(id)));
    }
}
