package africa.cauri.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Power;
import africa.cauri.tenants.registry.AccountingSystem;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Role;
import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PowersTest {

    @ParameterizedTest
    @CsvSource({
        "READER,               READ",
        "AUDITOR,              READ",
        "CLERK,                READ DRAFT",
        "ACCOUNTANT,           READ DRAFT POST",
        "CLOSER,               READ DRAFT POST CLOSE",
        "LEARNER,              READ DRAFT POST CLOSE",
        "TENANT_ADMINISTRATOR, READ DRAFT POST CLOSE ADMINISTER",
        "FIRM_ADMINISTRATOR,   READ DRAFT POST CLOSE ADMINISTER",
        "TRAINER,              READ DRAFT POST CLOSE ADMINISTER"
    })
    void each_role_has_its_powers(Role role, String powers) {
        assertThat(Powers.of(as(role, TenantState.ACTIVE))).isEqualTo(powers(powers));
    }

    @ParameterizedTest
    @EnumSource
    void in_suspended_books_everybody_reads_and_nothing_else(Role role) {
        assertThat(Powers.of(as(role, TenantState.SUSPENDED))).containsExactly(Power.READ);
    }

    @Test
    void nobody_can_do_less_than_read() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(Powers.of(role)).contains(Power.READ));
    }

    private static Set<Power> powers(String names) {
        var powers = EnumSet.noneOf(Power.class);
        Arrays.stream(names.split(" ")).map(Power::valueOf).forEach(powers::add);
        return powers;
    }

    private static Membership as(Role role, TenantState state) {
        var day = LocalDate.of(2026, 1, 1);
        var tenant = new Tenant(
                new TenantKey("dakar"),
                "demo",
                "Teranga Négoce SARL",
                "SN",
                "XOF",
                AccountingSystem.NORMAL,
                day,
                day.plusYears(1).minusDays(1),
                "#1f6f54",
                false,
                state,
                2);
        return new Membership(tenant, role);
    }
}
