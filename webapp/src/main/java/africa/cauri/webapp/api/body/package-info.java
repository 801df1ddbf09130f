/**
 * What programs send: JSON, read strictly, and the answer to what must not be done twice.
 *
 * <p>It answers for every wrong field at once, each by its path, and for the key that comes with a POST.
 *
 * <p>It knows no resource: each says which fields it reads, and what is done with them.
 */
package africa.cauri.webapp.api.body;
