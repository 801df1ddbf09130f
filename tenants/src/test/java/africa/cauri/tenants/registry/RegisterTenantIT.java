package africa.cauri.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterTenantIT {
    private static TestRegistry registry;

    @BeforeAll
    static void open() throws SQLException {
        registry = new TestRegistry("register");
    }

    @Test
    void registers_a_company_as_still_to_be_provisioned() {
        TenantKey key = registry.register("Ndar Textile");
        Tenant tenant = registry.tenants.find(key).orElseThrow();
        assertThat(tenant.state()).isEqualTo(TenantState.PROVISIONING);
        assertThat(tenant.name()).isEqualTo("Ndar Textile");
        assertThat(tenant.fiscalYearUntil()).isEqualTo("2026-12-31");
        assertThat(tenant.schemaVersion()).isZero();
        assertThat(registry.tenants.in(TenantState.PROVISIONING)).contains(key);
    }

    @Test
    void gives_companies_of_one_name_different_keys_when_they_come_at_once() throws Exception {
        String name = "Jumelle " + UUID.randomUUID().toString().substring(0, 8);
        Set<TenantKey> keys = atOnce(8, () -> registry.register(name));
        assertThat(keys).hasSize(8);
    }

    @Test
    void answers_a_repeated_request_with_the_first_tenant() throws Exception {
        Optional<String> requestKey = Optional.of(UUID.randomUUID().toString());
        NewTenant company = TestRegistry.company("Une Seule Fois");
        Set<TenantKey> keys = atOnce(
                6,
                () -> registry.registerTenant.register(registry.firm, company, registry.administrator(), requestKey));
        assertThat(keys).hasSize(1);
    }

    @Test
    void refuses_a_request_key_that_came_with_another_content() {
        Optional<String> requestKey = Optional.of(UUID.randomUUID().toString());
        registry.registerTenant.register(
                registry.firm, TestRegistry.company("Premier"), registry.administrator(), requestKey);
        assertThatThrownBy(() -> registry.registerTenant.register(
                        registry.firm, TestRegistry.company("Second"), registry.administrator(), requestKey))
                .isInstanceOf(RequestKeyReused.class);
    }

    @Test
    void takes_the_request_key_of_another_person_for_another_request() {
        Optional<String> requestKey = Optional.of(UUID.randomUUID().toString());
        NewTenant company = TestRegistry.company("Chacun Le Sien");
        TenantKey one = registry.registerTenant.register(registry.firm, company, "person-1", requestKey);
        TenantKey other = registry.registerTenant.register(registry.firm, company, "person-2", requestKey);
        assertThat(other).isNotEqualTo(one);
    }

    private static Set<TenantKey> atOnce(int times, Callable<TenantKey> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            var futures = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> work).toList());
            var keys = new HashSet<TenantKey>();
            for (Future<TenantKey> future : futures) {
                keys.add(future.get());
            }
            return keys;
        } finally {
            threads.shutdown();
        }
    }
}
