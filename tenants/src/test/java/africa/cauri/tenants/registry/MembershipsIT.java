package africa.cauri.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MembershipsIT {
    private static TestRegistry registry;
    private static TenantKey bakery;
    private static TenantKey garage;

    @BeforeAll
    static void open() throws SQLException {
        registry = new TestRegistry("memberships");
        bakery = registry.register("Boulangerie 100% Épi");
        garage = registry.register("Garage du Fleuve");
        join("moussa", bakery, "ACCOUNTANT");
        join(registry.administrator(), garage, "READER");
    }

    private static void join(String subject, TenantKey key, String role) throws SQLException {
        registry.database.execute(
                "registry", "REPLACE INTO tenant_membership VALUES ('" + subject + "', '" + key + "', '" + role + "')");
    }

    @Test
    void finds_the_role_of_a_person_in_a_tenant() {
        assertThat(registry.memberships.find("moussa", bakery).map(Membership::role))
                .contains(Role.ACCOUNTANT);
    }

    @Test
    void finds_nothing_in_a_tenant_of_others_nor_in_one_that_does_not_exist() {
        assertThat(registry.memberships.find("moussa", garage)).isEmpty();
        assertThat(registry.memberships.find("moussa", new TenantKey("nowhere")))
                .isEmpty();
        assertThat(registry.memberships.find("stranger", bakery)).isEmpty();
    }

    @Test
    void gives_a_role_in_the_firm_in_each_of_its_tenants_but_the_tenants_own_first() {
        String administrator = registry.administrator();
        assertThat(registry.memberships.find(administrator, bakery).map(Membership::role))
                .contains(Role.FIRM_ADMINISTRATOR);
        assertThat(registry.memberships.find(administrator, garage).map(Membership::role))
                .contains(Role.READER);
    }

    @Test
    void tells_who_may_enter_a_tenant_by_the_role_that_holds() {
        String administrator = registry.administrator();
        assertThat(registry.memberships.in(bakery))
                .contains(
                        new Member(administrator, Role.FIRM_ADMINISTRATOR, true),
                        new Member("moussa", Role.ACCOUNTANT, false));
        assertThat(registry.memberships.in(garage)).containsExactly(new Member(administrator, Role.READER, false));
        assertThat(registry.memberships.in(new TenantKey("nowhere"))).isEmpty();
    }

    @Test
    void ends_a_right_at_once() throws SQLException {
        join("passing", bakery, "CLERK");
        assertThat(registry.memberships.find("passing", bakery)).isPresent();
        registry.database.execute("registry", "DELETE FROM tenant_membership WHERE subject = 'passing'");
        assertThat(registry.memberships.find("passing", bakery)).isEmpty();
    }

    @Test
    void searches_by_a_part_of_the_name_taken_as_it_is() {
        String administrator = registry.administrator();
        assertThat(registry.memberships.of(administrator, "epi", 0, 10)).hasSize(1);
        assertThat(registry.memberships.of(administrator, "0%", 0, 10)).hasSize(1);
        assertThat(registry.memberships.of(administrator, "%_%", 0, 10)).isEmpty();
        assertThat(registry.memberships.of(administrator, "\\", 0, 10)).isEmpty();
        assertThat(registry.memberships.count(administrator, "")).isEqualTo(2);
        assertThat(registry.memberships.of(administrator, "", 1, 1))
                .extracting(membership -> membership.tenant().key())
                .containsExactly(garage);
    }

    @Test
    void knows_the_firms_of_an_administrator_only() {
        assertThat(registry.memberships.firmsAdministeredBy(registry.administrator()))
                .containsExactly(registry.firm);
        assertThat(registry.memberships.firmsAdministeredBy("moussa")).isEmpty();
    }
}
