package africa.cauri.webapp.api.closing;

/**
 * How many entries a step posted.
 *
 * @param entries those that take others back included; 0 if nothing has changed
 */
public record PostedCount(int entries) {}
