package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two fiscal years of a company that does not exist: what it opens, what it enters, and what it leaves undone. The same
 * name and the same seed always tell the same.
 *
 * @param chapters the months, in their order
 * @param drafts what is left as a draft
 * @param partlyPaid the references of invoices that customers paid a part of
 * @param rates what foreign currencies were worth at the end of the first year
 */
public record Story(
        Country country,
        Masters masters,
        List<Chapter> chapters,
        List<Draft> drafts,
        List<PartlyPaid> partlyPaid,
        Map<Currency, BigDecimal> rates) {

    /** The first day of the first year. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** The last day of the second year. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate FIRST_YEAR_END = LocalDate.of(2024, 12, 31);

    /** An invoice of which a part is paid. */
    public record PartlyPaid(String thirdParty, String reference) {}

    /**
     * Tells the story of a company.
     *
     * @param company {@code dakar}, {@code douala} or {@code kinshasa}
     */
    public static Story of(String company, long seed) {
        var profile = Profile.read(company);
        var teller = new Teller(profile, seed);
        var chapters = teller.tell(FIRST_DAY, LAST_DAY);
        var partlyPaid = teller.partlyPaid().stream()
                .map(invoice -> new PartlyPaid(invoice.customer().code(), invoice.number()))
                .toList();
        return new Story(
                profile.country(),
                Masters.of(profile, seed),
                chapters,
                profile.rows("draft").stream().map(row -> draft(row, profile)).toList(),
                partlyPaid,
                rates(profile));
    }

    private static Map<Currency, BigDecimal> rates(Profile profile) {
        return profile.rows("rate").isEmpty()
                ? Map.of()
                : Map.of(Currency.USD, BigDecimal.valueOf(profile.monthly("rate", FIRST_YEAR_END)));
    }

    /** A journal, a date, a reference, a label, and then five fields for each line. */
    private static Draft draft(Row row, Profile profile) {
        int fields = row.fields().size();
        var lines = IntStream.iterate(4, first -> first + 4 < fields, first -> first + 5)
                .mapToObj(first -> line(row, first, profile))
                .toList();
        var day = row.date(1);
        return Draft.of(row.text(0), day, row.text(2), row.text(3), lines);
    }

    private static DraftLine line(Row row, int first, Profile profile) {
        return new DraftLine(
                row.text(first),
                row.text(first + 1),
                "",
                money(row, first + 2, profile),
                money(row, first + 3, profile),
                Optional.empty(),
                Optional.empty(),
                row.text(first + 4));
    }

    private static Money money(Row row, int field, Profile profile) {
        return new Money(row.text(field).isEmpty() ? 0 : profile.amount(row, field), profile.currency());
    }
}
