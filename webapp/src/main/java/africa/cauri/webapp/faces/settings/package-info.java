/**
 * The pages on which a company's books are set up: journals, accounts, and so on, and who may do what.
 *
 * <p>They show what is; what is changed there goes through the resources.
 *
 * <p>The figures of the books are elsewhere.
 */
package africa.cauri.webapp.faces.settings;
