package africa.cauri.system;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page on which lines are lettered, by the names of its parts in French. */
final class LetteringPage {
    private final Browser browser;
    private final String address;

    LetteringPage(Browser browser, String company) {
        this.browser = browser;
        this.address = "/t/" + company + "/lettering.xhtml?account=4111";
    }

    /** The lines of that third party, with what else the address asks for. */
    LetteringPage open(String party, String more) {
        browser.open(address + "&party=" + party + more);
        return ready();
    }

    LetteringPage ready() {
        browser.await("the page", page -> page.sees("#lettering[data-ready]"));
        return this;
    }

    /** Ticks, or unticks, the line of that reference by mouse. */
    LetteringPage tick(String reference) {
        box(reference).click();
        return this;
    }

    LetteringPage press(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    LetteringPage undo() {
        return press(Keys.chord(Keys.CONTROL, "z"));
    }

    boolean isTicked(String reference) {
        return box(reference).isSelected();
    }

    private WebElement box(String reference) {
        return browser.driver()
                .findElement(By.xpath("//input[@type='checkbox'][contains(@aria-label, ' " + reference + " ')]"));
    }

    /** The references of the lines of a side: Débits, Crédits; none if there is no such side. */
    List<String> lines(String side) {
        return browser
                .driver()
                .findElements(By.xpath("//div[h2[.='" + side + "']]//tbody/tr/td[contains(@class, 'what')]"))
                .stream()
                .map(cell -> cell.getText().lines().findFirst().orElse(""))
                .toList();
    }

    /** What the row of that reference says. */
    String row(String reference) {
        return plain(box(reference).findElement(By.xpath("ancestor::tr")).getText());
    }

    /** The sums below the lists: debit, credit, difference, number of lines. */
    List<String> sums() {
        return Stream.of("Débit coché", "Crédit coché", "Écart", "Lignes")
                .map(name -> By.xpath("//section[@aria-label='Lignes cochées']//dt[.='" + name + "']/../dd"))
                .map(sum -> plain(browser.driver().findElement(sum).getText()))
                .toList();
    }

    /** Waits for what the page says, and returns it. */
    String said(String beginning) {
        browser.await("the page to say " + beginning, page -> Stream.of("#status", "#said")
                .flatMap(css -> page.all(css).stream())
                .anyMatch(text -> plain(text).startsWith(beginning)));
        return plain(browser.all("#status").get(0) + browser.all("#said").get(0));
    }

    /** Waits until the lists of the page say so. */
    LetteringPage awaitLines(String side, String... references) {
        browser.await(side + " " + List.of(references), page -> lines(side).equals(List.of(references)));
        return this;
    }

    List<String> faults() {
        browser.await("what is wrong", page -> page.sees("#faults li"));
        return browser.all("#faults li");
    }

    /** Presses the first button of that name, in the dialog if there is one, wherever one has to scroll to. */
    LetteringPage button(String name) {
        String where = browser.sees("dialog[open]") ? "//dialog[@open]" : "";
        String xpath = where + "//button[starts-with(normalize-space(), '" + name + "')]";
        WebElement button = browser.driver().findElements(By.xpath(xpath)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + browser.all("button")));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        return this;
    }

    /** Chooses by the words beside it what to do with the rest. */
    LetteringPage choose(String words) {
        browser.find("dialog[open]")
                .findElement(By.xpath(".//label[contains(., '" + words + "')]"))
                .click();
        return this;
    }

    /** The rows of the table of that caption in the dialog. */
    List<String> preview(String caption) {
        return browser
                .find("dialog[open]")
                .findElements(By.xpath(".//table[caption[.='" + caption + "']]/tbody/tr"))
                .stream()
                .map(row -> plain(row.getText()))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
