package africa.cauri.domain.job;

/** New work waits, once the transaction has ended. */
public record JobAdded(JobId job) {}
