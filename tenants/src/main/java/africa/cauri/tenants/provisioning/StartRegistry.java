package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What must be so before the first request: the registry's schema is the newest, outdated tenants are closed. */
@ApplicationScoped
public class StartRegistry {
    private final ProvisioningDatabase database;
    private final Tenants tenants;
    private final BooksSchema books;
    private final ProvisioningQueue queue;

    protected StartRegistry() {
        this(null, null, null, null);
    }

    @Inject
    StartRegistry(ProvisioningDatabase database, Tenants tenants, BooksSchema books, ProvisioningQueue queue) {
        this.database = database;
        this.tenants = tenants;
        this.books = books;
        this.queue = queue;
    }

    /** Brings the registry's own schema to its newest version. */
    public void migrate() {
        RegistryMigration.migrate(database.dataSource());
    }

    /** Closes the tenants whose schema is too old, and begins to provision and migrate in the background. */
    public void openTenants() {
        tenants.markOutdatedBelow(books.minimumVersion());
        queue.start();
    }
}
