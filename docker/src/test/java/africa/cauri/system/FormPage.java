package africa.cauri.system;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A page with forms that its script sends, met by labels, names of buttons and what it says. */
final class FormPage {
    private final Browser browser;
    private final String books;

    FormPage(Browser browser, String company) {
        this.browser = browser;
        this.books = "/t/" + company + "/";
    }

    FormPage logIn(String page, String user, String password) {
        browser.asNew().open(books + page, user, password);
        return this;
    }

    FormPage open(String page) {
        browser.open(books + page);
        return this;
    }

    /** Waits until the forms of the page listen. */
    FormPage ready() {
        browser.await("the form", page -> page.sees("form.asked[data-ready]"));
        return this;
    }

    FormPage follow(String link) {
        return leave(() -> browser.driver().findElement(By.linkText(link)).click());
    }

    FormPage fill(String label, String text) {
        WebElement input = field(label);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text);
        return this;
    }

    /** Types into the fields of the row that was just added, one after the other. */
    FormPage type(String... texts) {
        List<WebElement> inputs = row().findElements(By.cssSelector("input[type=text]"));
        for (int i = 0; i < texts.length; i++) {
            inputs.get(i).sendKeys(texts[i]);
        }
        return this;
    }

    /** Chooses in the row that is being filled in. */
    FormPage pick(String label, String option) {
        By choice = By.xpath(".//label[starts-with(normalize-space(), '" + label + "')]/select");
        new Select(row().findElement(choice)).selectByVisibleText(option);
        return this;
    }

    FormPage choose(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    FormPage tick(String label) {
        field(label).click();
        return this;
    }

    FormPage attach(String label, Path file) {
        field(label).sendKeys(file.toString());
        return this;
    }

    String value(String label) {
        return field(label).getDomProperty("value");
    }

    boolean isTicked(String label) {
        return field(label).isSelected();
    }

    /** Leaves the field, whose list may lie above the button, and presses it. */
    FormPage press(String button) {
        browser.driver().executeScript("document.activeElement.blur()");
        button(button).click();
        return this;
    }

    /** Presses the button, and waits until the next page says that it is done. */
    FormPage save(String button, String said) {
        leave(() -> press(button));
        browser.await("the page to say " + said, page -> page.all("#said").contains(said));
        return this;
    }

    /** Does what leads to another page, and waits for it. */
    FormPage leave(Runnable step) {
        WebElement old = browser.find("html");
        step.run();
        browser.awaitNewPage(old);
        return this;
    }

    /** Answers the question that the page asks before. */
    FormPage answer(String button) {
        browser.find("#sure")
                .findElement(By.xpath(".//button[normalize-space()='" + button + "']"))
                .click();
        return this;
    }

    /** Waits for what is wrong, all of it. */
    List<String> refusals() {
        browser.await("what is wrong", page -> page.sees("form .error-summary"));
        return browser.all("form .error-summary:not([hidden]) p");
    }

    /** What is wrong with the field, as it stands beside it and as those hear it who do not see it. */
    String fault(String label) {
        WebElement input = field(label);
        browser.await("a fault beside " + label, page -> "true".equals(input.getDomAttribute("aria-invalid")));
        String note = input.getDomAttribute("aria-describedby").replaceFirst(" .*", "");
        return browser.text("#" + note);
    }

    boolean hasButton(String name) {
        return !browser.driver()
                .findElements(By.xpath("//main//*[self::button or self::a][normalize-space()='" + name + "']"))
                .isEmpty();
    }

    /** The cells of the row of a table that begins so. */
    List<String> row(String beginning) {
        return browser.driver().findElements(By.cssSelector("table.list tbody tr")).stream()
                .filter(row -> row.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not in " + browser.all("table tr")))
                .findElements(By.cssSelector("th, td"))
                .stream()
                .map(cell -> cell.getText().replaceAll("[\\s\u202F]+", " ").strip())
                .toList();
    }

    private WebElement row() {
        return browser.driver().switchTo().activeElement().findElement(By.xpath("ancestor::*[@data-row]"));
    }

    private WebElement button(String name) {
        return browser.driver().findElement(By.xpath("//main//button[normalize-space()='" + name + "']"));
    }

    private WebElement field(String label) {
        WebElement found = browser.driver().findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        String id = found.getDomAttribute("for");
        return id == null
                ? found.findElement(By.tagName("input"))
                : browser.driver().findElement(By.id(id));
    }
}
