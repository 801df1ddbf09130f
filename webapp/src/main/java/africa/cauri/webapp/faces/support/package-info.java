/**
 * What all pages share: addresses with the tenant, the language, records in expressions, resources with a version,
 * errors with a reference.
 *
 * <p>It answers for the plumbing between Faces and the rest.
 *
 * <p>No page and no text stands here.
 */
package africa.cauri.webapp.faces.support;
