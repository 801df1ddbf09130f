/**
 * How Cauri runs: starts MariaDB, Keycloak and Payara Micro in this order and stops them in the reverse one.
 *
 * <p>Each thing that runs has one small class. Whatever has an address given in the {@link Configuration} is
 * external and is not started. The same code serves {@code mvn -Prun}, the tests and the images.
 *
 * <p>It knows neither tenants nor accounts: what happens inside the servers is the affair of the web application.
 */
package africa.cauri.launcher;
