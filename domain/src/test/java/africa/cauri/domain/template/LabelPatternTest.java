package africa.cauri.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.LabelPattern.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPatternTest {

    private static final Facts FACTS = new Facts(LocalDate.of(2026, 8, 5), "F-12", "Diallo & fils", 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loyer de {mois} {annee}        | Loyer de août 2026",
                "LOYER {année}-{mm}-{JOUR}      | LOYER 2026-08-05",
                "{tiers}, facture {référence}   | Diallo & fils, facture F-12",
                "Échéance {Numéro}              | Échéance 3",
                "Sans rien                      | Sans rien"
            })
    void places_are_filled_in(String pattern, String expected) {
        assertThat(LabelPattern.violations(1, "label", pattern)).isEmpty();
        assertThat(LabelPattern.fill(pattern, FACTS)).isEqualTo(expected);
    }

    @Test
    void what_is_not_known_leaves_no_gap() {
        var facts = new Facts(LocalDate.of(2026, 8, 5), "", "", 0);

        assertThat(LabelPattern.fill("Facture {reference} de {tiers} {numero}", facts))
                .isEqualTo("Facture de");
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        var facts = new Facts(LocalDate.of(2026, 8, 5), "{tiers}", "$1 \\ {mois}", 0);

        assertThat(LabelPattern.fill("{reference} {tiers}", facts)).isEqualTo("{tiers} $1 \\ {mois}");
    }

    @Test
    void a_text_that_is_too_long_ends_in_an_ellipsis_and_no_sign_is_cut_in_two() {
        assertThat(LabelPattern.fill("😀😀😀😀", FACTS, 4)).isEqualTo("😀😀😀😀");
        assertThat(LabelPattern.fill("😀😀😀😀😀", FACTS, 4)).isEqualTo("😀😀😀…");
    }

    @Test
    void a_place_that_nothing_is_known_for_is_refused() {
        assertThat(LabelPattern.violations(2, "label", "{mois} {client} {}"))
                .containsExactly(
                        new Violation(Rule.PLACEHOLDER_UNKNOWN, 2, List.of("label", "{client}")),
                        new Violation(Rule.PLACEHOLDER_UNKNOWN, 2, List.of("label", "{}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{mois", "mois}", "{{mois}", "{mois}}", "}{"})
    void a_lonely_brace_is_refused(String pattern) {
        assertThat(LabelPattern.violations(0, "label", pattern))
                .containsExactly(new Violation(Rule.PLACEHOLDER_OPEN, 0, List.of("label")));
    }
}
