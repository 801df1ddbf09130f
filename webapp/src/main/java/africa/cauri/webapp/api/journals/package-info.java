/**
 * The resource {@code journals}: the journals of the books, and who may post in which.
 *
 * <p>What a journal may be is the books' to decide.
 *
 * <p>What stands in them is elsewhere.
 */
package africa.cauri.webapp.api.journals;
