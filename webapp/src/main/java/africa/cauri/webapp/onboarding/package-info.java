/**
 * Where tenants and books meet: what a company needs to become a tenant, and what its schema holds.
 *
 * <p>Pages and REST open a company, and name it otherwise, through the use cases here.
 *
 * <p>It neither makes schemas nor knows rules of the books: it asks the modules that do.
 */
package africa.cauri.webapp.onboarding;
