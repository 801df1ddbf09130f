package africa.cauri.tenants.registry;

/** Where a tenant stands in its life. */
public enum TenantState {
    /** Its schema is being made. */
    PROVISIONING,
    /** Its books are open. */
    ACTIVE,
    /** Its books can be read only. */
    SUSPENDED,
    /** Its schema is older than the program needs: it waits for its migration. */
    OUTDATED,
    /** It is gone. */
    DELETED
}
