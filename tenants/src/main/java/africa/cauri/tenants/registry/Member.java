package africa.cauri.tenants.registry;

/**
 * Someone who may enter a tenant.
 *
 * @param subject by which Keycloak knows the person, or the program
 * @param ofFirm whether the role is one in the firm and holds in all of its tenants
 */
public record Member(String subject, Role role, boolean ofFirm) {}
