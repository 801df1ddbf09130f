/**
 * The packaged product as people and programs meet it: real MariaDB, real Keycloak, real browser.
 *
 * <p>{@link africa.cauri.system.RunningCauri} starts it once for all tests; a test that needs books to break makes a
 * company of its own and puts right what it broke.
 *
 * <p>Nothing here looks inside the web application: what a test needs to know comes from pages, the API, the database.
 */
package africa.cauri.system;
