package africa.cauri.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import africa.cauri.tenants.registry.Identity.Identifier;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentitiesIT {
    private static final List<Identifier> NUMBERS =
            List.of(new Identifier("RCCM", "SN-DKR-2020-B-1"), new Identifier("NINEA", "005123456 2Y3"));

    private static TestRegistry registry;

    @BeforeAll
    static void open() throws SQLException {
        registry = new TestRegistry("identities");
    }

    @Test
    void a_company_is_first_known_by_its_name_alone() {
        var identity = registry.identities.get(registry.register("Boulangerie Épi"));

        assertThat(identity.name()).isEqualTo("Boulangerie Épi");
        assertThat(identity.legalForm()).isEmpty();
        assertThat(identity.identifiers()).isEmpty();
    }

    @Test
    void a_change_is_read_back_and_shown_to_members() {
        TenantKey key = registry.register("Garage");
        int version = registry.identities.get(key).version();
        var wanted = new Identity("Garage du Fleuve", "#1d5c96", "SARL", "1 rue du Port\nDakar", NUMBERS, version);

        assertThat(registry.identities.change(key, wanted)).isTrue();
        assertThat(registry.identities.get(key))
                .isEqualTo(new Identity(
                        "Garage du Fleuve", "#1d5c96", "SARL", "1 rue du Port\nDakar", NUMBERS, version + 1));
        assertThat(registry.tenants.find(key).orElseThrow().name()).isEqualTo("Garage du Fleuve");
    }

    @Test
    void a_change_of_what_somebody_else_changed_since_changes_nothing() {
        TenantKey key = registry.register("Menuiserie");
        var read = registry.identities.get(key);
        registry.identities.change(key, new Identity("Ébénisterie", read.colour(), "", "", NUMBERS, read.version()));

        assertThat(registry.identities.change(
                        key, new Identity("Scierie", read.colour(), "", "", List.of(), read.version())))
                .isFalse();
        assertThat(registry.identities.get(key).name()).isEqualTo("Ébénisterie");
        assertThat(registry.identities.get(key).identifiers()).isEqualTo(NUMBERS);
    }

    @Test
    void a_tenant_that_does_not_exist_has_none() {
        assertThatIllegalStateException().isThrownBy(() -> registry.identities.get(new TenantKey("nowhere")));
    }
}
