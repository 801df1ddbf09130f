/**
 * The people, as Keycloak knows them: names, invitations, roles of the realm.
 *
 * <p>It answers for the talk with Keycloak's administration interface.
 *
 * <p>Who may do what in which books is not decided here but in the registry.
 */
package africa.cauri.tenants.identity;
