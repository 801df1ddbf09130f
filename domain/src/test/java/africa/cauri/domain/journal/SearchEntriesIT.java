package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.EntrySearch.Order;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchEntriesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final EntrySearch ALL = search("", "", "", "");

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void entries() {
        books.sql()
                .update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER'),"
                        + " ('SARR', 'Sarr', 'CUSTOMER')");
        post("VE", DAY, "Fac-1", 500, "DIALLO");
        post("VE", DAY.plusDays(9), "FAC-2", 700, "SARR");
        post("VE", DAY.plusDays(3), "FAC_3", 500, "SARR");
        post("BQ", DAY.plusDays(5), "VIR-1", -500, "DIALLO");
    }

    @Test
    void entries_are_found_by_what_they_were_made_from() {
        var first = new Origin(Origin.Kind.IMPORT, "first");
        var lines = List.of(debit("5711", francs(7)), credit("7011", francs(7)));
        books.get(PostEntries.class)
                .post(List.of(
                        Draft.of("OD", DAY, "I-1", "Importée", lines).from(first),
                        Draft.of("OD", DAY, "I-2", "Autre import", lines)
                                .from(new Origin(Origin.Kind.IMPORT, "second")),
                        Draft.of("OD", DAY, "I-3", "Saisie", lines)));

        assertThat(books.get(SearchEntries.class).search(from(first), 1, 10).rows())
                .extracting(EntryRow::reference)
                .containsExactly("I-1");
    }

    @Test
    void shows_the_newest_first_or_by_number_in_pages() {
        assertThat(references(ALL)).containsExactly("FAC-2", "VIR-1", "FAC_3", "Fac-1");
        assertThat(references(by(Order.NUMBER))).containsExactly("VIR-1", "Fac-1", "FAC-2", "FAC_3");

        var page = books.get(SearchEntries.class).search(ALL, 2, 3);

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.rows()).extracting(EntryRow::reference).containsExactly("Fac-1");
        assertThat(page.rows().get(0).amount()).isEqualTo(francs(500));
        assertThat(page.rows().get(0).number()).isEqualTo(1);
    }

    @Test
    void finds_by_journal_days_and_the_beginning_of_the_reference() {
        assertThat(references(search("VE", "", "", ""))).containsExactly("FAC-2", "FAC_3", "Fac-1");
        assertThat(references(search("", "fac-", "", ""))).containsExactly("FAC-2", "Fac-1");
        assertThat(references(search("", "FAC_", "", ""))).containsExactly("FAC_3");
        assertThat(references(between(DAY.plusDays(3), DAY.plusDays(5)))).containsExactly("VIR-1", "FAC_3");
    }

    @Test
    void finds_by_the_lines_each_entry_once() {
        assertThat(references(search("", "", "5211", ""))).containsExactly("VIR-1");
        assertThat(references(search("", "", "4111", "SARR"))).containsExactly("FAC-2", "FAC_3");
        assertThat(references(search("VE", "fac", "", "DIALLO"))).containsExactly("Fac-1");
        assertThat(references(of(Optional.empty(), 500))).containsExactly("VIR-1", "FAC_3", "Fac-1");
        assertThat(references(of(Optional.of("4111"), 500))).containsExactly("VIR-1", "FAC_3", "Fac-1");
        assertThat(references(of(Optional.of("5211"), 700))).isEmpty();
        assertThatThrownBy(() -> references(search("", "", "", "NOBODY"))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_amount_is_found_whatever_its_sign() {
        assertThat(references(of(Optional.of("4111"), -500))).containsExactly("VIR-1", "FAC_3", "Fac-1");
    }

    @Test
    void finds_by_number_and_by_words_of_the_label_or_of_a_line() {
        var none = Optional.<String>empty();
        var second = new EntrySearch(
                Optional.of("VE"),
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                Optional.empty(),
                Optional.of(2),
                Optional.empty(),
                "",
                Order.NEWEST);
        books.get(PostEntries.class)
                .post(List.of(Draft.of(
                        "OD",
                        DAY,
                        "OD-1",
                        "Écart de caisse",
                        List.of(
                                debit("4111", francs(3)).of("SARR").labelled("Arrondi 100%"),
                                credit("7011", francs(3))))));

        assertThat(references(second)).containsExactly("FAC-2");
        assertThat(references(words("ecart caisse"))).containsExactly("OD-1");
        assertThat(references(words("arrondi"))).containsExactly("OD-1");
        assertThat(references(words("0%"))).containsExactly("OD-1");
        assertThat(references(words("caisse arrondis"))).isEmpty();
    }

    @Test
    void nobody_turns_pages_for_ever() {
        assertThatThrownBy(() -> books.get(SearchEntries.class).search(ALL, 101, 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(books.get(SearchEntries.class).search(ALL, 100, 100).rows()).isEmpty();
    }

    @Test
    void the_indexes_serve_what_is_looked_for() {
        assertThat(keys("SELECT l.entry FROM entry_line l WHERE l.amount = 500"))
                .contains("entry_line_amount");
        assertThat(keys("SELECT e.id FROM entry e WHERE e.journal = 'VE' AND e.accounting_date > '2026-01-20'"))
                .contains("entry_journal_date");
    }

    private List<String> keys(String query) {
        return books.sql().list("EXPLAIN " + query, row -> row.getString("possible_keys")).stream()
                .flatMap(keys -> List.of(keys.split(",")).stream())
                .toList();
    }

    private List<String> references(EntrySearch search) {
        return books.get(SearchEntries.class).search(search, 1, 100).rows().stream()
                .map(EntryRow::reference)
                .toList();
    }

    private static EntrySearch search(String journal, String reference, String account, String thirdParty) {
        return new EntrySearch(
                given(journal),
                Optional.empty(),
                Optional.empty(),
                given(reference),
                given(account),
                given(thirdParty),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Order.NEWEST);
    }

    private static EntrySearch words(String text) {
        return any(Optional.empty(), text, Order.NEWEST);
    }

    private static EntrySearch from(Origin origin) {
        return any(Optional.of(origin), "", Order.NEWEST);
    }

    private static EntrySearch by(Order order) {
        return any(Optional.empty(), "", order);
    }

    private static EntrySearch any(Optional<Origin> origin, String text, Order order) {
        var none = Optional.<String>empty();
        return new EntrySearch(
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                origin,
                text,
                order);
    }

    private static EntrySearch between(LocalDate from, LocalDate until) {
        var none = Optional.<String>empty();
        return new EntrySearch(
                none,
                Optional.of(from),
                Optional.of(until),
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Order.NEWEST);
    }

    private static EntrySearch of(Optional<String> account, long amount) {
        var none = Optional.<String>empty();
        return new EntrySearch(
                none,
                Optional.of(DAY),
                Optional.empty(),
                none,
                account,
                none,
                Optional.of(francs(amount)),
                Optional.empty(),
                Optional.empty(),
                "",
                Order.NEWEST);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private void post(String journal, LocalDate day, String reference, long amount, String customer) {
        var lines = amount > 0
                ? List.of(debit("4111", francs(amount)).of(customer), credit("7011", francs(amount)))
                : List.of(
                        debit("5211", francs(-amount)),
                        credit("4111", francs(-amount)).of(customer));
        books.get(PostEntries.class).post(List.of(Draft.of(journal, day, reference, "Essai", lines)));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
