package africa.cauri.domain.template.recurring;

/**
 * A recurring entry as the books keep it.
 *
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record KeptRecurring(RecurringId id, int version, RecurringState state, RecurringForm form) {}
