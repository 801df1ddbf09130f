/**
 * The way in for other programs: REST under {@code /api/v1}, by bearer token.
 *
 * <p>One sub-package per resource. Records in and out; what goes wrong is told as problem+json.
 *
 * <p>No resource decides anything about accounting: it calls a use case.
 */
package africa.cauri.webapp.api;
