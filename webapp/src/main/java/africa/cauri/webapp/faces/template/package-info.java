/**
 * The pages of templates and of what comes again: how they are set up, tried and used, and what is due.
 *
 * <p>They show what is; what is changed or posted goes through the resources.
 *
 * <p>Vouchers that people type in themselves are elsewhere.
 */
package africa.cauri.webapp.faces.template;
