/**
 * Work that goes on by itself, as programs see it: how far it is, and how it ended.
 *
 * <p>It only reads; work is begun, continued and taken back where it belongs to.
 *
 * <p>How jobs are run is not known here.
 */
package africa.cauri.webapp.api.jobs;
