package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of accounts, searched as an accountant does. */
@ExtendWith(RunningCauri.class)
class ChartSystemTest {
    private static final String CHART = "/t/dakar/chart.xhtml";

    private final Installation cauri;
    private final Browser browser;

    ChartSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void logIn() {
        if (!browser.open(CHART).address().equals(browser.addressOf(CHART)) || !browser.reads("fr")) {
            browser.asNew().open(CHART, "saisie", cauri.password());
        }
    }

    @Test
    void the_beginning_of_a_number_finds_the_accounts_below_it() {
        search("521");

        assertThat(numbers()).isNotEmpty().allMatch(number -> number.startsWith("521"));
        assertThat(browser.value("#q")).isEqualTo("521");
    }

    @Test
    void words_find_titles_that_hold_all_of_them_in_any_order() {
        search("locales banques");

        assertThat(numbers()).contains("521");
        assertThat(titles()).allSatisfy(title -> assertThat(title).containsIgnoringCase("banque"));
    }

    @ParameterizedTest
    @CsvSource({"matériel, materiel", "MATÉRIEL, matériel", "bâtiments, batiments", "Clients, clients"})
    void accents_and_case_do_not_matter(String one, String other) {
        search(one);
        List<String> found = numbers();
        search(other);

        assertThat(found).isNotEmpty();
        assertThat(numbers()).isEqualTo(found);
    }

    @Test
    void a_class_alone_or_with_words_narrows_the_list() {
        browser.choose("#class", "7");
        browser.follow("form.search button");
        assertThat(numbers()).hasSize(50).allMatch(number -> number.startsWith("7"));
        assertThat(browser.value("#class")).isEqualTo("7");

        search("ventes");
        assertThat(numbers()).isNotEmpty().allMatch(number -> number.startsWith("7"));
        assertThat(browser.address()).contains("q=ventes", "class=7");
    }

    @Test
    void a_long_list_is_shown_in_pages_that_keep_the_search() {
        browser.choose("#class", "2");
        browser.follow("form.search button");
        List<String> first = numbers();
        String total = browser.text(".pager").replaceAll("(?s)^1 à 50 sur (\\d+).*$", "$1");
        assertThat(Integer.parseInt(total)).isGreaterThan(100);
        assertThat(browser.sees("a[rel=prev]")).isFalse();
        browser.follow("a[rel=next]");

        assertThat(browser.text(".pager")).startsWith("51 à 100 sur " + total);
        assertThat(numbers()).hasSize(50).doesNotContainAnyElementsOf(first).allMatch(n -> n.startsWith("2"));
        browser.follow("a[rel=prev]");
        assertThat(numbers()).isEqualTo(first);
    }

    @Test
    void the_last_page_leads_only_back() {
        browser.open(CHART + "?class=9&page=999");

        assertThat(browser.sees("a[rel=next]")).isFalse();
        assertThat(numbers()).isNotEmpty();
    }

    @Test
    void a_search_without_result_says_what_to_do() {
        search("zzzz");

        assertThat(browser.text(".empty"))
                .isEqualTo("Aucun compte ne correspond. Essayez un mot plus court ou le début du numéro.");
        assertThat(browser.sees("table.list")).isFalse();
        assertThat(browser.value("#q")).isEqualTo("zzzz");
    }

    @Test
    void what_is_typed_is_text_and_never_a_pattern_or_a_tag() {
        for (String words : List.of("%", "_", "' OR '1'='1", "<b>gras</b>", "\\", "\"><script>alert(1)</script>")) {
            search(words);
            assertThat(browser.sees(".empty")).as(words).isTrue();
            assertThat(browser.value("#q")).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=x", "?page=-1", "?page=99999999999", "?class=x", "?class=99", "?q=%ff%fe"})
    void a_mistyped_address_still_shows_a_chart(String query) {
        var client = WebClient.loggedIn(cauri, "saisie", CHART);
        var page = client.get(cauri.url() + CHART + query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("</html>");
    }

    @Test
    void headings_and_accounts_for_entries_are_told_apart() {
        search("52");

        assertThat(browser.all("table.list tbody tr td:last-child"))
                .contains("Regroupement", "Ouvert à la saisie")
                .containsOnly("Regroupement", "Ouvert à la saisie");
    }

    private void search(String words) {
        browser.type("#q", words);
        browser.follow("form.search button");
    }

    private List<String> numbers() {
        return browser.all("table.list td.number");
    }

    private List<String> titles() {
        return browser.all("table.list td:nth-child(2)");
    }
}
