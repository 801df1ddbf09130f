package africa.cauri.tenants.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** Enters a company into the registry, as a tenant that is still to be provisioned. */
@ApplicationScoped
public class RegisterTenant {
    private static final String[] COLOURS = {
        "#1f6f54", "#7a4a00", "#1d5c96", "#8a2d4f", "#4b5320", "#5b3f8c", "#00666b", "#9a3412"
    };

    private final RegistryDatabase registry;

    protected RegisterTenant() {
        this(null);
    }

    @Inject
    RegisterTenant(RegistryDatabase registry) {
        this.registry = registry;
    }

    /**
     * Registers the company under a key made of its name.
     *
     * @param subject who asks
     * @param requestKey chosen by the caller: the same key with the same content gives the tenant of the first call
     * @throws RequestKeyReused if the key came before with another content
     */
    public TenantKey register(String firmKey, NewTenant company, String subject, Optional<String> requestKey) {
        return registry.inTransaction(connection -> registerOnce(connection, firmKey, company, subject, requestKey));
    }

    private static TenantKey registerOnce(
            Connection connection, String firmKey, NewTenant company, String subject, Optional<String> requestKey)
            throws SQLException {
        String hash = hash(firmKey + "\n" + company);
        if (requestKey.isPresent()) {
            Optional<TenantKey> answered = answered(connection, subject, requestKey.get(), hash);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        TenantKey key = freeKey(connection, KeyFromName.of(company.name()));
        insert(connection, key, firmKey, company);
        if (requestKey.isPresent()) {
            RegistryDatabase.update(
                    connection,
                    "INSERT INTO tenant_request (subject, request_key, content_hash, tenant_key) VALUES (?, ?, ?, ?)",
                    subject,
                    requestKey.get(),
                    hash,
                    key.value());
        }
        return key;
    }

    private static Optional<TenantKey> answered(Connection connection, String subject, String requestKey, String hash)
            throws SQLException {
        String sql = "SELECT tenant_key, content_hash FROM tenant_request WHERE subject = ? AND request_key = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            statement.setString(2, requestKey);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!row.getString("content_hash").equals(hash)) {
                    throw new RequestKeyReused(requestKey);
                }
                return Optional.of(new TenantKey(row.getString("tenant_key")));
            }
        }
    }

    private static void insert(Connection connection, TenantKey key, String firmKey, NewTenant company)
            throws SQLException {
        RegistryDatabase.update(
                connection,
                "INSERT INTO tenant (tenant_key, firm_key, name, country, currency, accounting_system,"
                        + " fiscal_year_from, fiscal_year_until, colour, demo, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, 'PROVISIONING')",
                key.value(),
                firmKey,
                company.name(),
                company.country(),
                company.currency(),
                company.system().name(),
                company.fiscalYearFrom(),
                company.fiscalYearUntil(),
                COLOURS[Math.floorMod(key.hashCode(), COLOURS.length)]);
    }

    /** The wanted key, or with the first free number behind it. */
    private static TenantKey freeKey(Connection connection, TenantKey wanted) throws SQLException {
        String sql = "SELECT 1 FROM tenant WHERE tenant_key = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 1; ; number++) {
                TenantKey key = number == 1 ? wanted : KeyFromName.numbered(wanted, number);
                statement.setString(1, key.value());
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return key;
                    }
                }
            }
        }
    }

    private static String hash(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
