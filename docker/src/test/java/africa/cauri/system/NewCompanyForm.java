package africa.cauri.system;

import java.util.List;
import java.util.stream.Stream;

/** The page on which the administrator of a firm opens a company. */
record NewCompanyForm(Browser browser) {
    static final String PATH = "/new-company.xhtml";

    /** What stands in the fields, each as the page holds it: a country's code, a system's name, an ISO date. */
    record Entered(String name, String country, String system, String from, String until) {
        static Entered inSenegal(String name) {
            return new Entered(name, "SN", "NORMAL", "2026-01-01", "2026-12-31");
        }
    }

    /** Logs the firm's administrator in on the way. */
    NewCompanyForm open(String password) {
        browser.open(PATH, "cabinet", password);
        return this;
    }

    NewCompanyForm fillIn(Entered entered) {
        browser.type("#name", entered.name());
        browser.choose("#country", entered.country());
        browser.choose("#system", entered.system());
        browser.typeDate("#from", entered.from());
        browser.typeDate("#until", entered.until());
        return this;
    }

    void send() {
        browser.click("#open");
    }

    /** Sends it, and waits for the list of companies: nothing was wrong. */
    void sendAccepted() {
        send();
        browser.awaitAt("/companies.xhtml");
    }

    Entered entered() {
        List<String> values = Stream.of("#name", "#country", "#system", "#from", "#until")
                .map(browser::value)
                .toList();
        return new Entered(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
    }

    String errorAt(String field) {
        return browser.text("[id='" + field + "-error']");
    }
}
