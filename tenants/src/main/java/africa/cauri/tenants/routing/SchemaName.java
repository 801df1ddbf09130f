package africa.cauri.tenants.routing;

import africa.cauri.tenants.registry.TenantKey;

/** The schema of a tenant, and the role that alone has rights on it: both {@code t_} and the key. */
public final class SchemaName {
    private SchemaName() {}

    /** A key has no underscore, so that two keys never share a name. */
    public static String of(TenantKey key) {
        return "t_" + key.value().replace('-', '_');
    }
}
