/**
 * Who is there, and in whose books: login by OpenID Connect for pages, bearer tokens for the API, the tenant's filter.
 *
 * <p>The identity comes from Keycloak; the right to enter a tenant comes from the registry, at each request.
 *
 * <p>It does not decide what may be posted where: that is the affair of the books.
 */
package africa.cauri.webapp.security;
