/**
 * The resource {@code matching}: lines are lettered, by hand and by rules, and groups undone.
 *
 * <p>It answers for lines known by their entry and their number in it, and for amounts as decimal texts.
 *
 * <p>Which lines may go together is decided by the books.
 */
package africa.cauri.webapp.api.matching;
