package africa.cauri.domain.closing;

import java.time.Instant;

/**
 * A step that was done.
 *
 * @param round from 1, for steps that may be done again
 * @param entries how many were posted
 * @param subject who did it
 */
public record DoneStep(ClosingStep step, int round, int entries, Instant doneAt, String subject) {}
