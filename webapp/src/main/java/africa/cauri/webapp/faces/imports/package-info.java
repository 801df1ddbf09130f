/**
 * The pages of imports: the list of them, a file to be sent, and one import from its check to its end.
 *
 * <p>They show how far an import is and what was found in its file; whatever goes on with it is asked of the resources
 * by the scripts of the pages.
 */
package africa.cauri.webapp.faces.imports;
