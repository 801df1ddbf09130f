package africa.cauri.system;

import java.util.List;
import org.openqa.selenium.Keys;

/** The page on which vouchers are entered, by the names of its fields in French. */
final class VoucherPage {
    private final Browser browser;
    private final String address;

    VoucherPage(Browser browser, String company) {
        this.browser = browser;
        this.address = "/t/" + company + "/voucher.xhtml";
    }

    VoucherPage open() {
        browser.open(address);
        return ready();
    }

    VoucherPage openDraft(String id) {
        browser.open(address + "?draft=" + id);
        return ready();
    }

    VoucherPage logIn(String user, String password) {
        browser.asNew().open(address, user, password);
        return ready();
    }

    VoucherPage ready() {
        browser.await("the form", page -> page.sees("#voucher[data-ready]"));
        return this;
    }

    /** Fills in what stands above the lines, by keyboard, from the journal on. */
    VoucherPage head(String journal, String day, String reference, String label) {
        browser.choose("#journal", journal);
        browser.find("#date").click();
        browser.press(Keys.chord(Keys.CONTROL, "a"), day, Keys.ENTER, Keys.ENTER);
        browser.press(reference, Keys.ENTER, label, Keys.ENTER);
        return this;
    }

    /** Types into the field of a line, and leaves it. */
    VoucherPage type(int line, String field, String text) {
        browser.find(field(line, field)).click();
        browser.press(Keys.chord(Keys.CONTROL, "a"), text);
        if (field.equals("Compte")) {
            browser.await(
                    "the account " + text,
                    page -> page.sees("#combo-list")
                            || !page.value(field(line, field)).isEmpty());
        }
        browser.press(Keys.TAB);
        return this;
    }

    VoucherPage vat(int line, String code) {
        browser.choose("[aria-label='Ligne " + line + ", TVA']", code);
        return this;
    }

    String value(int line, String field) {
        return browser.value(field(line, field));
    }

    int lines() {
        return browser.driver()
                .findElements(org.openqa.selenium.By.cssSelector("tr.line"))
                .size();
    }

    String difference() {
        return browser.text("#difference");
    }

    VoucherPage press(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    VoucherPage post() {
        return press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    }

    /** Waits for what the form says, and returns it. */
    String said(String beginning) {
        browser.await("the form to say " + beginning, page -> page.all("#status").stream()
                .anyMatch(t -> t.startsWith(beginning)));
        return browser.text("#status");
    }

    List<String> faults() {
        browser.await("what is wrong", page -> page.sees("#faults li"));
        return browser.all("#faults li");
    }

    static String field(int line, String field) {
        return "[aria-label='Ligne " + line + ", " + field + "']";
    }
}
