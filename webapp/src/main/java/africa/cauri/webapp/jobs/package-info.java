/**
 * Long work that goes on when the person has left: Jakarta Batch jobs, their schedules and their progress.
 *
 * <p>A job runs for one tenant, is restartable at its checkpoint, and never does its work twice.
 *
 * <p>What a job computes is the affair of the use cases that it calls; it knows neither pages nor REST.
 */
package africa.cauri.webapp.jobs;
