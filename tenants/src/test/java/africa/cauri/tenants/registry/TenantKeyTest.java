package africa.cauri.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.tenants.routing.SchemaName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantKeyTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a",
                "A1",
                "1a",
                "-a",
                "a_b",
                "a b",
                "a`b",
                "a/b",
                "a.b",
                "é1",
                "aa\n",
                "..",
                "abcdefghijklmnopqrstuvwxyz-123456"
            })
    void refuses_what_is_not_a_key(String text) {
        assertThat(TenantKey.parse(text)).isEmpty();
    }

    @Test
    void gives_two_keys_two_schemas() {
        assertThat(SchemaName.of(new TenantKey("a-b"))).isEqualTo("t_a_b");
        assertThat(SchemaName.of(new TenantKey("ab"))).isEqualTo("t_ab");
    }
}
