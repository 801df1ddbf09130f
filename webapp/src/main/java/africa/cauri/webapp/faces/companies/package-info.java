/**
 * Choosing a company, opening a new one, and a company's home page.
 *
 * <p>A person sees the companies of the registry's memberships, nothing else.
 *
 * <p>What a company needs to become a tenant is decided in {@code onboarding}.
 */
package africa.cauri.webapp.faces.companies;
