/**
 * Files to import, as programs send them, and what became of them.
 *
 * <p>It answers for taking a file in at the size it may have, and for telling its faults in the caller's language.
 *
 * <p>It neither reads files nor decides anything: a job does the work.
 */
package africa.cauri.webapp.api.imports;
