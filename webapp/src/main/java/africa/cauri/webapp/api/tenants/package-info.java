/**
 * The resource {@code /api/v1/tenants}: the companies that the caller may see, and new ones.
 *
 * <p>Making a tenant takes a moment: the answer is 202, and the tenant is watched until its state is ACTIVE.
 *
 * <p>What is in the books has resources of its own.
 */
package africa.cauri.webapp.api.tenants;
