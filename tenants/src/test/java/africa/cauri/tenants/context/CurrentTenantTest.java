package africa.cauri.tenants.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.tenants.registry.TenantKey;
import org.junit.jupiter.api.Test;

class CurrentTenantTest {
    private static final TenantKey DAKAR = new TenantKey("dakar");
    private static final TenantKey DOUALA = new TenantKey("douala");

    @Test
    void is_bound_during_the_work_only() {
        CurrentTenant.run(DAKAR, () -> assertThat(CurrentTenant.get()).isEqualTo(DAKAR));
        assertThat(CurrentTenant.find()).isEmpty();
        assertThatIllegalStateException().isThrownBy(CurrentTenant::get);
    }

    @Test
    void is_unbound_when_the_work_fails() {
        assertThatThrownBy(() -> CurrentTenant.run(DAKAR, () -> {
                    throw new java.io.IOException("broken");
                }))
                .isInstanceOf(java.io.IOException.class);
        assertThat(CurrentTenant.find()).isEmpty();
    }

    @Test
    void stays_bound_after_inner_work_for_the_same_tenant() {
        CurrentTenant.run(DAKAR, () -> {
            CurrentTenant.run(DAKAR, () -> assertThat(CurrentTenant.get()).isEqualTo(DAKAR));
            assertThat(CurrentTenant.get()).isEqualTo(DAKAR);
        });
    }

    @Test
    void refuses_another_tenant_inside() {
        CurrentTenant.run(DAKAR, () -> {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            CurrentTenant.run(DOUALA, () -> assertThat(false).isTrue()));
            assertThat(CurrentTenant.get()).isEqualTo(DAKAR);
        });
    }

    @Test
    void does_not_pass_to_another_thread() throws InterruptedException {
        CurrentTenant.run(DAKAR, () -> {
            var thread = new Thread(() -> assertThat(CurrentTenant.find()).isEmpty());
            var failures = new java.util.concurrent.atomic.AtomicReference<Throwable>();
            thread.setUncaughtExceptionHandler((where, failure) -> failures.set(failure));
            thread.start();
            thread.join();
            assertThat(failures.get()).isNull();
        });
    }
}
