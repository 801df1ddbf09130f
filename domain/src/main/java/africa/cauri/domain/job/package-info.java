/**
 * Work of these books that goes on when the person has left: who asked for it, how far it is, how it ended.
 * It answers for one runner at a time: whoever goes on with a job takes it from the one before.
 * It does not know how work is run, nor what a job does: both are the caller's.
 */
package africa.cauri.domain.job;
