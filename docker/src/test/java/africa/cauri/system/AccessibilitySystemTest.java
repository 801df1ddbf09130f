package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Everybody can use the pages: WCAG 2.2 AA as far as a program can tell, and no mouse needed. */
@ExtendWith(RunningCauri.class)
class AccessibilitySystemTest {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final List<String> SETTINGS = List.of(
            "account-sheet.xhtml?number=4111",
            "journal-settings.xhtml",
            "journal.xhtml?code=VE",
            "third-party-form.xhtml",
            "fiscal-years.xhtml",
            "vat-codes.xhtml",
            "vat-code.xhtml?code=VBN",
            "templates.xhtml",
            "template.xhtml?id=1",
            "template-use.xhtml?id=1",
            "recurring.xhtml",
            "recurring-entry.xhtml?template=1",
            "company.xhtml");

    private final Installation cauri;
    private final Browser browser;

    AccessibilitySystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_breaks_a_rule_of_wcag(String language) {
        browser.asNew().reading(language).open("/companies.xhtml", "cabinet", cauri.password());
        assertThat(browser.reads(language)).isTrue();
        assertThatIsAccessible("/companies.xhtml");
        assertThatIsAccessible("/companies.xhtml?q=zzzz");
        assertThatIsAccessible("/t/dakar/home.xhtml");
        assertThatIsAccessible("/t/dakar/chart.xhtml");
        assertThatIsAccessible("/t/dakar/chart.xhtml?q=zzzz");
        assertThatIsAccessible("/t/dakar/drafts.xhtml");
        assertThatIsAccessible("/t/dakar/audit.xhtml");
        assertThatIsAccessible("/t/dakar/imports.xhtml");
        assertThatIsAccessible("/t/dakar/new-import.xhtml");
        assertThatIsAccessible("/t/dakar/lettering.xhtml");
        new VoucherPage(browser, "dakar").open().press("?");
        assertThat(violations()).as("voucher.xhtml").isEmpty();
        assertThatIsAccessible("/nowhere.xhtml");
        assertThatIsAccessible("/new-company.xhtml");
        browser.click("#open");
        browser.await("the errors", page -> page.sees("#errors"));
        assertThat(violations()).as("new-company.xhtml with errors").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_of_the_settings_breaks_a_rule_of_wcag_or_the_policy(String language) {
        browser.asNew().reading(language).open("/t/dakar/home.xhtml", "cabinet", cauri.password());
        browser.console();
        for (String page : SETTINGS) {
            assertThatIsAccessible("/t/dakar/" + page);
            assertThat(browser.console()).as(page).isEmpty();
            String picture = page.replaceFirst("\\.xhtml.*", "") + "-" + language + ".png";
            browser.keepPicture(Installation.target().resolve("pictures").resolve(picture));
        }
    }

    private void assertThatIsAccessible(String page) {
        browser.open(page);
        browser.find("h1");
        assertThat(violations()).as(page).isEmpty();
    }

    private List<String> violations() {
        return new AxeBuilder()
                .withTags(WCAG_22_AA).analyze(browser.driver()).getViolations().stream()
                        .map(AccessibilitySystemTest::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }

    @Test
    void from_the_login_to_an_account_without_a_mouse() {
        browser.asNew().open("/companies.xhtml");
        browser.tabTo("#username");
        browser.press("comptable", Keys.TAB);
        browser.tabTo("#password");
        browser.press(cauri.password(), Keys.ENTER);
        browser.awaitAt("/companies.xhtml");
        browser.tabTo("a.company[href='t/dakar/home.xhtml']");
        browser.press(Keys.ENTER);
        browser.awaitAt("/t/dakar/home.xhtml");
        browser.tabTo("main a[href='chart.xhtml']");
        browser.press(Keys.ENTER);
        browser.awaitAt("/t/dakar/chart.xhtml");
        browser.tabTo("#q");
        browser.press("banques locales", Keys.ENTER);
        browser.await("the account", page -> page.all("table.list td.number").contains("521"));

        assertThat(browser.address()).contains("q=banques+locales");
    }

    @Test
    void the_first_tabulator_leads_past_the_navigation() {
        browser.asNew().open("/t/dakar/chart.xhtml", "comptable", cauri.password());
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);

        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("main");
    }

    @Test
    void after_a_refused_form_the_error_is_announced() {
        browser.asNew().open("/new-company.xhtml", "cabinet", cauri.password());
        browser.tabTo("#open");
        browser.press(Keys.ENTER);
        browser.await("the errors", page -> page.sees("#errors"));

        assertThat(browser.find("#errors").getDomAttribute("role")).isEqualTo("alert");
        assertThat(browser.find("#name").getDomAttribute("aria-describedby")).contains("name-error");
    }
}
