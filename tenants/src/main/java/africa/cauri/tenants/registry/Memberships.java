package africa.cauri.tenants.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Who may enter which tenant, and as what.
 *
 * <p>Read from the registry at each request, so that a right that is taken away ends at once. A role in a firm holds in
 * every tenant of the firm; a role in the tenant itself comes before it.
 */
@ApplicationScoped
public class Memberships {
    private static final String VISIBLE = " FROM tenant t"
            + " LEFT JOIN tenant_membership m ON m.tenant_key = t.tenant_key AND m.subject = ?"
            + " LEFT JOIN firm_membership f ON f.firm_key = t.firm_key AND f.subject = ?"
            + " WHERE COALESCE(m.role, f.role) IS NOT NULL AND t.state <> 'DELETED'";

    private final RegistryDatabase registry;

    protected Memberships() {
        this(null);
    }

    @Inject
    Memberships(RegistryDatabase registry) {
        this.registry = registry;
    }

    /** What the person is in this tenant; empty for a tenant that does not exist, too. */
    public Optional<Membership> find(String subject, TenantKey key) {
        String sql =
                "SELECT " + Tenants.COLUMNS + ", COALESCE(m.role, f.role) AS role" + VISIBLE + " AND t.tenant_key = ?";
        return registry.query(sql, Memberships::read, subject, subject, key.value()).stream()
                .findFirst();
    }

    /**
     * A page of the tenants that the person may see, by name.
     *
     * @param words a part of the name, empty for all
     */
    public List<Membership> of(String subject, String words, int first, int max) {
        String sql = "SELECT " + Tenants.COLUMNS + ", COALESCE(m.role, f.role) AS role" + VISIBLE
                + " AND t.name LIKE ? ORDER BY t.name, t.tenant_key LIMIT ? OFFSET ?";
        return registry.query(sql, Memberships::read, subject, subject, containing(words), max, first);
    }

    /** How many tenants {@link #of} would give in all. */
    public int count(String subject, String words) {
        String sql = "SELECT COUNT(*)" + VISIBLE + " AND t.name LIKE ?";
        return registry.query(sql, row -> row.getInt(1), subject, subject, containing(words))
                .get(0);
    }

    /** Everybody who may enter the tenant, those of the firm first. */
    public List<Member> in(TenantKey key) {
        String sql = "SELECT f.subject, f.role, TRUE AS of_firm FROM tenant t"
                + " JOIN firm_membership f ON f.firm_key = t.firm_key WHERE t.tenant_key = ? AND f.subject NOT IN"
                + " (SELECT subject FROM tenant_membership WHERE tenant_key = t.tenant_key)"
                + " UNION ALL SELECT subject, role, FALSE FROM tenant_membership WHERE tenant_key = ?"
                + " ORDER BY of_firm DESC, role, subject";
        return registry.query(
                sql,
                row -> new Member(
                        row.getString("subject"), Role.valueOf(row.getString("role")), row.getBoolean("of_firm")),
                key.value(),
                key.value());
    }

    /** The keys of the firms that the person administers. */
    public List<String> firmsAdministeredBy(String subject) {
        String sql = "SELECT firm_key FROM firm_membership WHERE subject = ? AND role = ? ORDER BY firm_key";
        return registry.query(sql, row -> row.getString(1), subject, Role.FIRM_ADMINISTRATOR.name());
    }

    private static String containing(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Membership read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Membership(Tenants.read(row), Role.valueOf(row.getString("role")));
    }
}
