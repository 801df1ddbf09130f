package africa.cauri.system;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of imports, by the labels of their fields and the names of their buttons and links. */
final class ImportPages {
    private final Browser browser;
    private final String company;
    private final Path folder;

    /** @param folder where the files are made that are chosen */
    ImportPages(Browser browser, String company, Path folder) {
        this.browser = browser;
        this.company = company;
        this.folder = folder;
    }

    String address(String page) {
        return "/t/" + company + "/" + page;
    }

    /** Opens the page on which a file is chosen. */
    ImportPages openNew() {
        browser.open(address("new-import.xhtml"));
        browser.await("the form", page -> page.sees("#upload[data-ready]"));
        return this;
    }

    ImportPages choose(String name, byte... content) {
        try {
            return choose(Files.write(folder.resolve(name), content));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Chooses a file of so many bytes, of which hardly any is on the disk. */
    ImportPages chooseLarge(String name, long bytes) {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
            return choose(folder.resolve(name));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private ImportPages choose(Path file) {
        field("Fichier", "File").sendKeys(file.toString());
        return this;
    }

    ImportPages tick(String label) {
        field(label).click();
        return this;
    }

    ImportPages select(String label, String option) {
        field(label)
                .findElement(By.xpath(".//option[normalize-space()='" + option + "']"))
                .click();
        return this;
    }

    ImportPages fill(String label, String text) {
        WebElement input = browser.driver().findElement(By.cssSelector("[aria-label='" + label + "']"));
        input.clear();
        input.sendKeys(text);
        browser.await("what could be meant", page -> page.sees("#combo-list [role=option]"));
        input.sendKeys(Keys.TAB);
        return this;
    }

    /** Presses a button that leads to another page, or to this one anew. */
    ImportPages go(String button) {
        WebElement old = browser.find("html");
        press(button);
        browser.awaitNewPage(old);
        return this;
    }

    ImportPages press(String button) {
        browser.driver()
                .findElement(By.xpath("//main//button[normalize-space()='" + button + "']"))
                .click();
        return this;
    }

    /** Waits until the import is there, or is refused, and says how it is. */
    String awaitStage(String... wanted) {
        browser.await(
                "the stage " + List.of(wanted),
                page -> page.sees("#stage") && List.of(wanted).contains(stage()) && !page.sees("main [data-job]"));
        return stage();
    }

    /** In words alone. */
    String stage() {
        return browser.text("#stage strong").replaceFirst("^\\S+\\s+", "").strip();
    }

    /** What is wrong, each with its line and its column. */
    List<String> faults() {
        return rows("#faults tbody tr");
    }

    List<String> totals() {
        return rows("#totals tr");
    }

    List<String> summary() {
        browser.await("the refusal", page -> page.sees(".error-summary p"));
        return browser.all(".error-summary p");
    }

    ImportPages follow(String name) {
        WebElement old = browser.find("html");
        browser.driver()
                .findElement(By.cssSelector("main"))
                .findElement(By.linkText(name))
                .click();
        browser.awaitNewPage(old);
        return this;
    }

    private List<String> rows(String css) {
        return browser.all(css).stream()
                .map(row -> row.replace('\u202F', ' ').replace('\n', ' ').strip())
                .toList();
    }

    private WebElement field(String... labels) {
        for (String label : labels) {
            for (WebElement found :
                    browser.driver().findElements(By.xpath("//main//label[normalize-space()='" + label + "']"))) {
                return browser.driver().findElement(By.id(found.getDomAttribute("for")));
            }
        }
        throw new AssertionError(List.of(labels) + " is no label of " + browser.all("main label"));
    }
}
