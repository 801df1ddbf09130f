package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VatCodesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final RateForm EIGHTEEN = rate("2018-01-01", "18", "100");
    private static final RateForm TWENTY = rate("2026-07-01", "20", "100");

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void new_books_hold_the_codes_of_their_country() {
        var codes = codes().tariff().codes();
        assertThat(codes).containsExactlyInAnyOrderElementsOf(ReferenceVat.of(Country.SN));
        assertThat(codes().of(TODAY)).hasSize(codes.size()).allMatch(terms -> terms.rate()
                .isPresent());
    }

    @Test
    void seeding_again_changes_nothing_that_the_company_changed() throws SQLException {
        var changed = change("VBN", new VatCodeForm("Café", "4431", true, List.of(EIGHTEEN, TWENTY)));
        seed();
        assertThat(codes().get("VBN")).isEqualTo(changed);
    }

    @Test
    void a_code_of_the_company_with_an_official_name_stays_as_it_is() throws SQLException {
        books.sql().update("DELETE FROM vat_rate");
        books.sql().update("DELETE FROM vat_code");
        var own = open("VBN", VatKind.SALES_SERVICES, form("4432", TWENTY));
        seed();
        assertThat(codes().get("VBN")).isEqualTo(own);
        assertThat(codes().tariff().codes()).hasSize(ReferenceVat.of(Country.SN).size());
    }

    @Test
    void the_official_accounts_are_open_to_entry() {
        var headings = "SELECT code FROM vat_code JOIN account ON number = account WHERE NOT postable";
        assertThat(books.sql().list(headings, row -> row.getString(1))).isEmpty();
    }

    @Test
    void a_code_is_opened_and_found_again() {
        var opened = open("V20", VatKind.SALES_GOODS, form(" 4431 ", TWENTY, EIGHTEEN));
        assertThat(opened.title()).isEqualTo("Ventes de café à l’étranger");
        assertThat(opened.rates()).extracting(VatRate::from).isSorted();
        assertThat(opened.official()).isFalse();
        assertThat(codes().get("V20")).isEqualTo(opened);
        assertThat(codes().get("V20").rateOn(TODAY).orElseThrow().percent()).isEqualByComparingTo("18");
        assertThat(trail("V20")).containsExactly("CREATED");
    }

    @Test
    void a_code_is_opened_once() {
        assertThat(broken(() -> open("VBN", VatKind.SALES_GOODS, form("4431", EIGHTEEN))))
                .containsExactly(Rule.VAT_CODE_TAKEN);
    }

    @Test
    void of_two_who_open_the_same_code_at_once_one_is_told() throws Exception {
        Callable<List<Rule>> opening = () -> {
            try {
                open("SAME", VatKind.SALES_GOODS, form("4431", EIGHTEEN));
                return List.of();
            } catch (RuleBroken broken) {
                return rules(broken);
            }
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            var answers = new ArrayList<List<Rule>>();
            for (var answer : threads.invokeAll(List.of(opening, opening, opening, opening))) {
                answers.add(answer.get());
            }
            var taken = List.of(Rule.VAT_CODE_TAKEN);
            assertThat(answers).containsExactlyInAnyOrder(List.of(), taken, taken, taken);
        } finally {
            threads.shutdown();
        }
        assertThat(trail("SAME")).hasSize(1);
    }

    @Test
    void everything_that_is_wrong_with_a_new_code_is_told_at_once_and_nothing_is_written() {
        assertThat(broken(() -> open("v", VatKind.SALES_GOODS, form("4499999"))))
                .containsExactly(
                        Rule.ACCOUNT_UNKNOWN, Rule.VAT_CODE_WRONG, Rule.VAT_RATE_MISSING, Rule.VAT_ACCOUNT_ELSEWHERE);
        assertThat(trail("v")).isEmpty();
    }

    @Test
    void a_heading_takes_no_tax_and_neither_does_what_is_no_number() {
        assertThat(broken(() -> open("V", VatKind.SALES_GOODS, form("443", EIGHTEEN))))
                .containsExactly(Rule.ACCOUNT_IS_HEADING);
        assertThat(broken(() -> open("V", VatKind.SALES_GOODS, form("443é", EIGHTEEN))))
                .containsExactly(Rule.ACCOUNT_UNKNOWN);
    }

    @Test
    void a_finance_law_brings_a_rate_and_what_was_before_stays() {
        var before = codes().get("VBN");
        var after = change("VBN", withRates(before, EIGHTEEN, TWENTY));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(codes().get("VBN")).isEqualTo(after);
        assertThat(percentOn("VBN", LocalDate.of(2026, 6, 30))).isEqualByComparingTo("18");
        assertThat(percentOn("VBN", LocalDate.of(2026, 7, 1))).isEqualByComparingTo("20");
        assertThat(trail("VBN")).containsExactly("CHANGED");
    }

    @Test
    void a_rate_is_replaced_on_its_own_day_and_removed() {
        change("VBN", withRates(codes().get("VBN"), EIGHTEEN, TWENTY));
        change("VBN", withRates(codes().get("VBN"), EIGHTEEN, rate("2026-07-01", "19.25", "100")));
        assertThat(percentOn("VBN", LocalDate.of(2026, 7, 1))).isEqualByComparingTo("19.25");
        change("VBN", withRates(codes().get("VBN"), EIGHTEEN));
        assertThat(codes().get("VBN").rates()).hasSize(1);
    }

    @Test
    void a_change_of_the_rates_alone_is_a_new_version() {
        var before = codes().get("VBN");
        change("VBN", withRates(before, TWENTY));
        assertThat(codes().get("VBN").version()).isEqualTo(before.version() + 1);
    }

    @Test
    void the_same_form_again_changes_nothing() {
        var before = codes().get("VBN");
        assertThat(change("VBN", VatCodeForm.of(before))).isEqualTo(before);
        assertThat(trail("VBN")).isEmpty();
    }

    @Test
    void two_people_do_not_overwrite_each_other() {
        var read = codes().get("VBN");
        change("VBN", withRates(read, EIGHTEEN, TWENTY));
        assertThat(broken(() -> books.get(ChangeVatCode.class)
                        .change("VBN", read.version(), new VatCodeForm("Autre", "4431", false, List.of(EIGHTEEN)))))
                .containsExactly(Rule.CHANGED_MEANWHILE);
        assertThat(codes().get("VBN").rates()).hasSize(2);
    }

    @Test
    void a_code_moves_to_an_account_of_its_side_only() {
        var code = codes().get("VBN");
        assertThat(broken(() -> change("VBN", new VatCodeForm("Ventes", "4452", false, List.of(EIGHTEEN)))))
                .containsExactly(Rule.VAT_ACCOUNT_ELSEWHERE);
        change("VBN", new VatCodeForm("Ventes", "4432", true, List.of(EIGHTEEN)));
        assertThat(codes().get("VBN").account()).contains(new AccountNumber("4432"));
        assertThat(codes().get("VBN").closed()).isTrue();
        assertThat(codes().get("VBN").kind()).isEqualTo(code.kind());
    }

    @Test
    void the_rate_of_a_day_in_a_closed_period_stays() {
        close("2026-01-01");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> change("VBN", withRates(codes().get("VBN"), rate("2018-01-01", "19", "100"))))
                .extracting(broken -> broken.violations().get(0), type(Violation.class))
                .isEqualTo(Rule.VAT_RATE_OF_CLOSED_PERIOD.broken(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 1, 31)));
        assertThat(broken(
                        () -> change("VBN", withRates(codes().get("VBN"), EIGHTEEN, rate("2026-01-31", "20", "100")))))
                .containsExactly(Rule.VAT_RATE_OF_CLOSED_PERIOD);
        assertThat(broken(() -> change("VBN", withRates(codes().get("VBN"), TWENTY))))
                .containsExactly(Rule.VAT_RATE_OF_CLOSED_PERIOD);
        assertThat(broken(() -> change("ABN", withRates(codes().get("ABN"), rate("2018-01-01", "18", "50")))))
                .containsExactly(Rule.VAT_RATE_OF_CLOSED_PERIOD);
        assertThat(trail("VBN")).isEmpty();
    }

    @Test
    void a_rate_may_begin_right_after_the_closed_periods() {
        close("2026-01-01");
        change("VBN", withRates(codes().get("VBN"), EIGHTEEN, rate("2026-02-01", "20", "100")));
        assertThat(percentOn("VBN", LocalDate.of(2026, 2, 1))).isEqualByComparingTo("20");
    }

    @Test
    void a_doubtful_rate_is_confirmed_although_the_period_is_closed() {
        books.sql().update("UPDATE vat_rate SET to_check = TRUE WHERE code = 'VBN'");
        close("2026-01-01");
        change("VBN", withRates(codes().get("VBN"), EIGHTEEN));
        assertThat(codes().get("VBN").rates().get(0).toCheck()).isFalse();
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> codes().get("NO"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> books.get(ChangeVatCode.class).change("NO", 0, form("4431", EIGHTEEN)));
    }

    @Test
    void who_only_drafts_neither_opens_nor_changes_a_code() {
        books.actAs(new Actor("awa", "Awa Ndiaye", "", Set.of(Power.READ, Power.DRAFT)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> open("V", VatKind.SALES_GOODS, form("4431", EIGHTEEN)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> change("VBN", form("4431", EIGHTEEN)));
    }

    private VatCodes codes() {
        return books.get(VatCodes.class);
    }

    private VatCodeRow open(String code, VatKind kind, VatCodeForm form) {
        return books.get(OpenVatCode.class).open(code, kind, form);
    }

    private VatCodeRow change(String code, VatCodeForm form) {
        return books.get(ChangeVatCode.class).change(code, codes().get(code).version(), form);
    }

    private void close(String period) {
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on = ?", period);
    }

    private BigDecimal percentOn(String code, LocalDate day) {
        return codes().get(code).rateOn(day).map(VatRate::percent).orElseThrow();
    }

    private List<String> trail(String code) {
        return books.sql()
                .list(
                        "SELECT action FROM audit_event WHERE object_kind = 'vat-code' AND object_id = ? ORDER BY id",
                        row -> row.getString(1),
                        code);
    }

    private static void seed() throws SQLException {
        try (var connection = Books.connection()) {
            OpenVatCodes.into(connection, Country.SN);
        }
    }

    private static List<Rule> broken(ThrowingCallable act) {
        return Optional.ofNullable(catchThrowableOfType(RuleBroken.class, act))
                .map(VatCodesIT::rules)
                .orElse(List.of());
    }

    private static List<Rule> rules(RuleBroken broken) {
        return broken.violations().stream().map(Violation::rule).toList();
    }

    private static VatCodeForm withRates(VatCodeRow row, RateForm... rates) {
        var form = VatCodeForm.of(row);
        return new VatCodeForm(form.title(), form.account(), form.closed(), List.of(rates));
    }

    private static VatCodeForm form(String account, RateForm... rates) {
        return new VatCodeForm("Ventes de café à l’étranger", account, false, List.of(rates));
    }

    private static RateForm rate(String from, String percent, String deductible) {
        return new RateForm(LocalDate.parse(from), new BigDecimal(percent), new BigDecimal(deductible), false);
    }
}
