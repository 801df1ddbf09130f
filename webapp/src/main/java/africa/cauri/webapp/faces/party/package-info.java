/**
 * Third parties as people look them up: who they are, what they owe and what is open.
 *
 * <p>Filters are in the address.
 *
 * <p>Nothing is written here.
 */
package africa.cauri.webapp.faces.party;
