package africa.cauri.webapp.faces.audit;

import java.util.Arrays;
import java.util.Locale;

/** What kind of thing an event is about; the bundles name each {@code kind.ACCOUNT} and so on. */
public enum Kind {
    ACCOUNT("account.xhtml?number="),
    ACCOUNT_MAPPING(""),
    BOOKS(""),
    COMPANY(""),
    DRAFT(""),
    ENTRY("entry.xhtml?id="),
    ENTRY_TEMPLATE(""),
    EXCHANGE_RATE(""),
    FISCAL_YEAR(""),
    IMPORT(""),
    JOURNAL("entries.xhtml?journal="),
    MATCH_GROUP("match-group.xhtml?id="),
    MATCH_LIMIT(""),
    PERIOD(""),
    RECURRING_ENTRY(""),
    THIRD_PARTY("third-party.xhtml?code="),
    VAT_CODE(""),
    OTHER("");

    private final String page;

    Kind(String page) {
        this.page = page;
    }

    /** The name by which the trail knows it. */
    public String noted() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page about such a thing, to be followed by what it is known by; empty if there is none. */
    String page() {
        return page;
    }

    static Kind of(String noted) {
        return Arrays.stream(values())
                .filter(kind -> kind.noted().equals(noted))
                .findFirst()
                .orElse(OTHER);
    }
}
