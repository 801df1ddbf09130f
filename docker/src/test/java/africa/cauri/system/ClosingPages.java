package africa.cauri.system;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages on which periods and years are closed, met by headings of rows and names of buttons. */
final class ClosingPages {
    private final Browser browser;

    ClosingPages(Browser browser) {
        this.browser = browser;
    }

    /** The cells of the row with that heading, without what only screen readers hear. */
    List<String> cells(String heading) {
        return row(heading).findElements(By.cssSelector("th, td")).stream()
                .map(cell -> cell.getText().replaceAll("[\\s\\u202F]+", " ").strip())
                .toList();
    }

    /** Whether there is such a button in the row. */
    boolean offers(String heading, String button) {
        return !buttons(row(heading), button).isEmpty();
    }

    void press(String heading, String button) {
        buttons(row(heading), button).get(0).click();
    }

    /** Presses a button anywhere on the page. */
    void press(String button) {
        buttons(browser.find("main"), button).get(0).click();
    }

    /** Presses a button of a step, which is known by its number. */
    void pressIn(String step, String button) {
        buttons(section(step), button).get(0).click();
    }

    /** What a step says. */
    String step(String number) {
        return section(number).getText();
    }

    void follow(String heading, String link) {
        WebElement page = browser.find("html");
        row(heading).findElement(By.partialLinkText(link)).click();
        browser.awaitNewPage(page);
    }

    /** The question before what cannot be taken back. */
    String question() {
        return browser.text("#sure-text");
    }

    /** Says yes, and waits until the page has come anew. */
    void agree() {
        WebElement page = browser.find("html");
        browser.click("#sure .yes");
        browser.awaitNewPage(page);
        browser.find("h1");
    }

    /** Says yes to what is refused, and returns why. */
    String agreeInVain() {
        browser.click("#sure .yes");
        browser.await("why not", page -> page.sees(".error-summary:not([hidden])"));
        return browser.text(".error-summary:not([hidden])");
    }

    /** Types into the field of that label. */
    void fill(String label, String text) {
        WebElement found = browser.driver().findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        WebElement input = browser.driver().findElement(By.id(found.getDomAttribute("for")));
        input.clear();
        input.sendKeys(text);
    }

    String said() {
        return browser.text("#said");
    }

    private WebElement row(String heading) {
        return browser.driver()
                .findElement(By.xpath("//main//tr[th[starts-with(normalize-space(), '" + heading + "')]]"));
    }

    private WebElement section(String number) {
        return browser.driver()
                .findElement(By.xpath("//main//section[h2[starts-with(normalize-space(), '" + number + "')]]"));
    }

    private static List<WebElement> buttons(WebElement where, String name) {
        return where.findElements(By.tagName("button")).stream()
                .filter(button -> button.getText().strip().startsWith(name))
                .toList();
    }
}
