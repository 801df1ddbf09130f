/**
 * What an operator sees: the trace of each request in the log, health.
 *
 * <p>It observes and changes nothing.
 *
 * <p>What is secret, and what stands in the books, does not go into the log.
 */
package africa.cauri.webapp.operation;
