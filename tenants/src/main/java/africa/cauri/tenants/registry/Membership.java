package africa.cauri.tenants.registry;

import java.io.Serializable;

/** A tenant that a person may enter, and as what. */
public record Membership(Tenant tenant, Role role) implements Serializable {}
