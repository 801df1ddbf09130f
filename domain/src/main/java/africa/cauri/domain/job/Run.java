package africa.cauri.domain.job;

import java.util.UUID;

/**
 * The right to go on with a job: it ends when somebody else takes it.
 *
 * @param runner made anew each time
 */
public record Run(JobId job, UUID runner) {}
