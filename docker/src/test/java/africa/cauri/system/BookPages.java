package africa.cauri.system;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages on which the books are read, met by what stands on them: labels, headings of columns, names of links. */
final class BookPages {
    private final Browser browser;

    BookPages(Browser browser) {
        this.browser = browser;
    }

    /** Follows a link of the menu. */
    void openFromMenu(String group, String page) {
        follow("nav.menu ul.menu-groups", group);
        follow("nav.menu ul.menu-pages", page);
    }

    /** Follows the link of that name in the row that begins so, which may stand below any heading. */
    void followInRow(String row, String name) {
        followElement(row(row).findElement(By.linkText(name)));
    }

    /** Follows the figure in the row that begins so, in that column, from 0. */
    void followFigure(String row, int column) {
        followElement(
                row(row).findElements(By.cssSelector("th, td")).get(column).findElement(By.tagName("a")));
    }

    void goBackTo(String step) {
        follow("nav.trail", step);
    }

    /** The cells of the row that begins so. */
    List<String> cells(String row) {
        return row(row).findElements(By.cssSelector("th, td")).stream()
                .map(cell ->
                        cell.getText().replace('\u202F', ' ').replace('\n', ' ').strip())
                .toList();
    }

    /** The beginnings of the rows of the last table. */
    List<String> rows() {
        return rowsOfTables().stream()
                .map(row -> row.findElement(By.cssSelector("th, td")).getText())
                .toList();
    }

    /** Types into the field of that label. */
    void fill(String label, String text) {
        WebElement input = field(label);
        input.clear();
        input.sendKeys(text);
    }

    String filled(String label) {
        return field(label).getDomProperty("value");
    }

    void show() {
        browser.follow("form.filters button");
    }

    String heading() {
        return browser.text("h1");
    }

    private WebElement field(String label) {
        WebElement found = browser.driver().findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        return browser.driver().findElement(By.id(found.getDomAttribute("for")));
    }

    private void follow(String where, String name) {
        followElement(browser.find(where).findElement(By.linkText(name)));
    }

    private void followElement(WebElement link) {
        WebElement page = browser.find("html");
        link.click();
        browser.awaitNewPage(page);
    }

    private WebElement row(String beginning) {
        return rowsOfTables().stream()
                .filter(row -> row.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not in " + browser.all("table tr")));
    }

    private List<WebElement> rowsOfTables() {
        return browser.driver().findElements(By.cssSelector("table.list tbody tr, table.list tfoot tr"));
    }
}
