/**
 * The life of a tenant's schema: create it with its role, migrate it, seed it, make it active last.
 *
 * <p>Every step can be done again, so that whatever was interrupted is resumed. The account used here is seen by no
 * page and no job.
 *
 * <p>What stands inside the schema is told by a {@link africa.cauri.tenants.provisioning.BooksSchema}; this package
 * knows no accounting.
 */
package africa.cauri.tenants.provisioning;
