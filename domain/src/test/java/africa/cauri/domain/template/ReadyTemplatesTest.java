package africa.cauri.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.ReferenceAccount;
import africa.cauri.domain.chart.ReferenceChart;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.ReferenceVat;
import africa.cauri.domain.tax.TaxedLine;
import africa.cauri.domain.tax.VatRules;
import africa.cauri.domain.tax.VatTariff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    /** Odd enough that taxes are rounded. */
    private static final String AMOUNT = "1234567";

    private static final Map<String, Boolean> POSTABLE = ReferenceChart.syscohada2017().accounts().stream()
            .collect(Collectors.toMap(account -> account.number().digits(), ReferenceAccount::isPostable));

    @Test
    void there_are_some_for_each_of_the_usual_journals_each_with_a_name_of_its_own() {
        assertThat(ReadyTemplates.all())
                .extracting(TemplateForm::name)
                .hasSize(15)
                .doesNotHaveDuplicates();
        assertThat(ReadyTemplates.all())
                .extracting(TemplateForm::journal)
                .contains("AC", "VE", "BQ", "CA", "OD")
                .isSubsetOf("AC", "VE", "BQ", "CA", "OD");
    }

    @Test
    void their_texts_have_typographic_apostrophes() {
        assertThat(ReadyTemplates.all())
                .noneMatch(template -> template.toString().contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void each_gives_a_balanced_draft_on_accounts_of_the_chart_in_every_country(Country country) {
        for (var template : ReadyTemplates.all()) {
            var draft = fill(template, country);
            assertThat(draft.lines()).as(template.name()).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(
                            POSTABLE.get(line.account()))
                    .isTrue());
            assertThat(sum(draft)).as(template.name()).isEqualTo(Money.nil(country.legalTender()));
        }
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void each_bears_the_tax_of_its_codes_to_the_last_unit_in_every_country(Country country) {
        var tariff = new VatTariff(ReferenceVat.of(country));
        for (var template : ReadyTemplates.all()) {
            var draft = fill(template, country);
            var lines = IntStream.range(0, draft.lines().size())
                    .mapToObj(index -> taxed(index + 1, draft.lines().get(index)))
                    .toList();
            assertThat(VatRules.violations(DAY, lines, tariff))
                    .as(template.name())
                    .isEmpty();
        }
    }

    @Test
    void a_tax_that_is_not_deducted_is_a_cost_on_a_line_of_its_own() {
        var purchase = ReadyTemplates.all().get(0);

        assertThat(fill(purchase, Country.SN).lines())
                .extracting(DraftLine::account)
                .containsExactly("6011", "4452", "4011");
        assertThat(fill(purchase, Country.KM).lines())
                .extracting(DraftLine::account, line -> line.debit().minor(), DraftLine::vatCode)
                .containsExactly(tuple("6011", 1_234_567L, "ABN"), tuple("6011", 123_457L, ""), tuple("4011", 0L, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L|6011||DEBIT||||1",
                "T|Achat",
                "X|a|b|c",
                "T|Achat|AC|Achat\nL|6011||GAUCHE||||1",
                "T|Achat|AC|Achat\nL|6011||DEBIT||AFTER_DAYS||1",
                "T|Achat|AC|Achat\nQ|HT|MONTANT|HT|",
                "T|Achat|AC|Achat\nL|6011||DEBIT||||1",
                "T|Achat|AC|Achat\nL|6011||DEBIT||||HT\nL|5211||CREDIT||||SOLDE"
            })
    void a_file_that_cannot_be_read_or_breaks_a_rule_is_refused(String text) {
        var lines = List.of(text.split("\n", -1));

        assertThatThrownBy(() -> ReadyTemplates.parse(lines)).isInstanceOf(IllegalStateException.class);
    }

    private static Draft fill(TemplateForm template, Country country) {
        var answers = new HashMap<String, String>();
        for (var question : template.questions()) {
            if (question.kind() == QuestionKind.AMOUNT) {
                answers.put(question.name(), answers.containsValue(AMOUNT) ? "1000" : AMOUNT);
            }
            if (question.kind() == QuestionKind.THIRD_PARTY) {
                answers.put(question.name(), "DIALLO");
            }
        }
        var filling =
                new Filling(country.legalTender(), new VatTariff(ReferenceVat.of(country)), code -> "Diallo & fils");
        var occasion = new Occasion(DAY, "P-1", 0, Origin.MANUAL);
        return filling.fill(template, new Answers(answers), occasion).orThrow();
    }

    private static Money sum(Draft draft) {
        return draft.lines().stream()
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(Money::add)
                .orElseThrow();
    }

    private static TaxedLine taxed(int number, DraftLine line) {
        var amount = line.debit().subtract(line.credit());
        return new TaxedLine(number, new AccountNumber(line.account()), line.vatCode(), amount);
    }
}
