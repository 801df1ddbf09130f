/**
 * Who is there: firms, tenants and how they are named, and the role that each person has in them.
 *
 * <p>The registry is a schema of its own, reached with an account of its own through plain SQL. It answers which
 * tenants a person may see, and in which state a tenant is.
 *
 * <p>It holds no accounting and no names of people: those are the affair of the books and of Keycloak.
 */
package africa.cauri.tenants.registry;
