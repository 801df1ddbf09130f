package africa.cauri.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFromNameTest {
    @ParameterizedTest
    @CsvSource({
        "Teranga Négoce SARL, teranga-negoce-sarl",
        "Étoile du Sahel & Fils, etoile-du-sahel-fils",
        "Cœur d’Œuvre, coeur-d-oeuvre",
        "2 Frères, freres",
        "«», company",
        "A, company",
        "东方贸易, company",
        "Société des Grands Moulins de la Côte Ouest, societe-des-grands-moulins-de-l",
    })
    void keeps_letters_digits_and_single_hyphens(String name, String key) {
        assertThat(KeyFromName.of(name)).isEqualTo(new TenantKey(key));
    }

    @Test
    void numbers_a_long_key_within_the_longest_length() {
        TenantKey longest = KeyFromName.of("a".repeat(50));
        assertThat(longest.value()).hasSize(31);
        assertThat(KeyFromName.numbered(longest, 12).value()).hasSize(31).endsWith("a-12");
    }
}
