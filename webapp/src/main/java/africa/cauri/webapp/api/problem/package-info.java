/**
 * What went wrong, as problem+json (RFC 9457): a status, a title, a reference, and each error with its field.
 *
 * <p>It answers for every exception that leaves a resource, so that no resource builds errors by hand.
 *
 * <p>An unexpected exception is logged here once; the caller sees its reference and nothing else of it.
 */
package africa.cauri.webapp.api.problem;
