package africa.cauri.webapp.security;

import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.provisioning.BooksSchema;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** The door of a tenant, the same for pages and programs: who may come in, whether it is open, and the way inside. */
@ApplicationScoped
public class Admission {
    private final Memberships memberships;
    private final BooksSchema books;
    private final Person person;

    protected Admission() {
        this(null, null, null);
    }

    @Inject
    Admission(Memberships memberships, BooksSchema books, Person person) {
        this.memberships = memberships;
        this.books = books;
        this.person = person;
    }

    /** What is done inside. */
    @FunctionalInterface
    public interface Visit {
        void make() throws IOException, ServletException;
    }

    /** What the caller is in the tenant of that key; empty for a tenant that does not exist, too. */
    public Optional<Membership> find(String key) {
        return TenantKey.parse(key).flatMap(parsed -> memberships.find(person.getSubject(), parsed));
    }

    /** Whether the books can be used now: they are complete, and not older than the program needs. */
    public boolean isOpen(Tenant tenant) {
        boolean readable = tenant.state() == TenantState.ACTIVE || tenant.state() == TenantState.SUSPENDED;
        return readable && tenant.schemaVersion() >= books.minimumVersion();
    }

    /** Makes the visit with the tenant bound, and known who makes it. */
    public void enter(Membership membership, HttpServletRequest request, Visit visit)
            throws IOException, ServletException {
        request.setAttribute(InTenant.ATTRIBUTE, membership);
        Trace.enter(membership, person.getName(), address(request));
        try {
            CurrentTenant.run(membership.tenant().key(), visit::make);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the name of the network card that some servers add to an address of their own network. */
    private static String address(HttpServletRequest request) {
        return request.getRemoteAddr().replaceFirst("%.*", "");
    }
}
