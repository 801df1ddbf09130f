/**
 * The audit trail as people read it: who changed what, when and from where.
 *
 * <p>It answers for the words of acts and kinds, and for what changed between two states of a thing.
 *
 * <p>What is noted is decided where it happens.
 */
package africa.cauri.webapp.faces.audit;
