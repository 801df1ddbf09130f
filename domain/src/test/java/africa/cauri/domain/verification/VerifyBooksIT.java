package africa.cauri.domain.verification;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.closing.CloseFiscalYear;
import africa.cauri.domain.closing.ResultPath;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.Forgeries;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyBooksIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void some_entries() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo & fils', 'CUSTOMER')");
        var euros = new ForeignAmount(new Money(100_000, Currency.EUR), new BigDecimal("655.957"));
        books.get(PostEntries.class)
                .post(List.of(
                        draft(
                                "VE",
                                "F-1",
                                debit("4111", francs(118_000)).of("DIALLO"),
                                credit("7011", francs(118_000))),
                        draft("VE", "F-2\t\\é", debit("4111", francs(500)).of("DIALLO"), credit("7011", francs(500))),
                        draft(
                                "OD",
                                "O-1",
                                debit("5211", francs(655_957)).worth(euros),
                                credit("1013", francs(655_957))),
                        draft("VE", "F-3", debit("4111", francs(-500)), credit("7011", francs(-500)))));
    }

    @Test
    void proves_sound_books_and_notes_it() {
        var proof = verify();

        assertThat(proof.isOk()).isTrue();
        assertThat(proof.entries()).isEqualTo(4);
        assertThat(proof.lines()).isEqualTo(8);
        assertThat(proof.checks()).extracting(ProvenCheck::check).containsExactly(BooksCheck.values());
        assertThat(books.sql()
                        .list("SELECT CONCAT_WS(' ', entries, ok, made_by) FROM verification", row -> row.getString(1)))
                .containsExactly("4 1 fatou");
        assertThat(books.sql()
                        .list("SELECT action FROM audit_event WHERE object_kind = 'books'", row -> row.getString(1)))
                .containsExactly("VERIFIED");
    }

    @Test
    void proves_empty_books() {
        for (var table : List.of("entry_line", "entry")) {
            books.sql().update("DROP TRIGGER " + table + "_is_not_deleted");
            books.sql().update("DELETE FROM " + table);
        }
        for (var table : List.of("account_balance", "third_party_balance", "journal_year")) {
            books.sql().update("DELETE FROM " + table);
        }

        assertThat(verify().isOk()).isTrue();
    }

    /** What is changed in the tables breaks the check that is about it, and no other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAIN_INTACT | UPDATE entry SET label = 'x' WHERE journal = 'VE' AND number = 2",
                "CHAIN_INTACT | UPDATE entry SET origin = 'NOBODY' WHERE journal = 'VE' AND number = 3",
                "CHAIN_INTACT | UPDATE entry SET recorded_by = 'x' WHERE journal = 'VE' AND number = 1",
                "CHAIN_INTACT | UPDATE entry_line SET label = 'x' WHERE account = '1013'",
                "CHAIN_INTACT | UPDATE entry_line SET due_date = '2026-01-01' WHERE account = '1013'",
                "CHAIN_INTACT | UPDATE entry_line SET rate = 1 WHERE account = '5211'",
                "DATES_AGREE | UPDATE entry_line SET accounting_date = '2026-01-01' WHERE account = '1013'",
                "CHAIN_ENDS | UPDATE journal_year SET last_number = 9 WHERE journal = 'VE'",
                "CHAIN_ENDS | UPDATE journal_year SET last_hash = '' WHERE journal = 'VE'",
                "CHAIN_ENDS | DELETE FROM journal_year WHERE journal = 'OD'",
                "ACCOUNT_BALANCES | UPDATE account_balance SET debit = debit + 1 WHERE account = '4111'",
                "ACCOUNT_BALANCES | UPDATE account_balance SET foreign_debit = 1 WHERE currency = 'EUR'",
                "ACCOUNT_BALANCES | DELETE FROM account_balance WHERE account = '7011'",
                "ACCOUNT_BALANCES | UPDATE account_balance SET nature = 'C' WHERE account = '7011'",
                "THIRD_PARTY_BALANCES | UPDATE third_party_balance SET credit = 1",
                "THIRD_PARTY_BALANCES | DELETE FROM third_party_balance",
            })
    void a_row_that_was_changed_is_found_by_its_check_alone(BooksCheck check, String tampering) {
        for (var table : List.of("entry", "entry_line")) {
            books.sql().update("DROP TRIGGER " + table + "_is_not_changed");
        }
        assertThat(books.sql().update(tampering)).isPositive();

        assertThat(wrong(verify())).containsExactly(check);
        assertThat(books.sql().list("SELECT ok FROM verification", row -> row.getBoolean(1)))
                .containsExactly(false);
    }

    @Test
    void an_entry_that_does_not_balance_is_found_alone() {
        Forgeries.write(books, YEAR, 2, debit("4111", francs(100)), credit("7011", francs(90)));

        var proof = verify();

        assertThat(wrong(proof)).containsExactly(BooksCheck.ENTRIES_BALANCED);
        assertThat(first(proof).facts())
                .containsEntry("journal", "OD")
                .containsEntry("number", "2")
                .containsEntry("difference", "10");
    }

    @Test
    void an_entry_with_one_line_less_than_two_is_found() {
        Forgeries.write(books, YEAR, 2);

        assertThat(wrong(verify())).containsExactly(BooksCheck.ENTRIES_BALANCED);
    }

    @Test
    void a_missing_number_is_found_alone() {
        Forgeries.write(books, YEAR, 3, debit("4111", francs(100)), credit("7011", francs(100)));

        var proof = verify();

        assertThat(wrong(proof)).containsExactly(BooksCheck.NUMBERS_WITHOUT_GAP);
        assertThat(first(proof).facts()).containsEntry("number", "3").containsEntry("expectedNumber", "2");
    }

    @Test
    void an_entry_that_was_taken_out_is_found_by_what_it_leaves_behind() {
        for (var table : List.of("entry_line", "entry")) {
            books.sql().update("DROP TRIGGER " + table + "_is_not_deleted");
        }
        books.sql()
                .update("DELETE l FROM entry_line l JOIN entry e ON e.id = l.entry"
                        + " WHERE journal = 'VE' AND number = 2");
        books.sql().update("DELETE FROM entry WHERE journal = 'VE' AND number = 2");

        assertThat(wrong(verify()))
                .containsExactly(
                        BooksCheck.NUMBERS_WITHOUT_GAP,
                        BooksCheck.CHAIN_INTACT,
                        BooksCheck.ACCOUNT_BALANCES,
                        BooksCheck.THIRD_PARTY_BALANCES);
    }

    @Test
    void a_lettered_group_that_is_not_nil_is_found_alone() {
        letter(true, 118_500);

        assertThat(wrong(verify())).containsExactly(BooksCheck.LETTERED_GROUPS);
    }

    @Test
    void a_partial_group_need_not_be_nil_but_its_sums_must_be_those_of_its_lines() {
        letter(false, 118_500);
        assertThat(verify().isOk()).isTrue();

        books.sql().update("UPDATE match_group SET debit = 1");
        assertThat(wrong(verify())).containsExactly(BooksCheck.LETTERED_GROUPS);
    }

    @Test
    void an_opening_that_differs_from_the_closing_is_found_alone() {
        books.get(OpenFiscalYear.class)
                .open(YEAR.plusYears(1), YEAR.plusYears(2).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-12-01'");
        Books.CLOCK.set(LocalDate.of(2027, 3, 1));
        books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);
        assertThat(verify().isOk()).isTrue();

        books.get(PostEntries.class)
                .post(List.of(Draft.of(
                        "AN",
                        YEAR.plusYears(1),
                        "AN",
                        "Oubli",
                        List.of(debit("4111", francs(7)).of("DIALLO"), credit("4111", francs(7))))));

        var proof = verify();
        assertThat(wrong(proof)).containsExactly(BooksCheck.OPENING_EQUALS_CLOSING);
        assertThat(first(proof).facts()).containsEntry("account", "4111").containsEntry("closing", "118500");
    }

    @Test
    void only_someone_who_may_read_proves_and_not_inside_a_transaction() {
        books.actAs(new Actor("x", "", "", Set.of(Power.POST)));

        assertThatThrownBy(this::verify).isInstanceOf(NotAllowed.class);
    }

    private void letter(boolean complete, long amount) {
        var group = new UUID(1, 2);
        books.sql()
                .update(
                        "INSERT INTO match_group (id, account, third_party, code, complete, made, debit, credit,"
                                + " first_date,"
                                + " last_date, made_at, made_by)"
                                + " VALUES (?, '4111', 1, 1, ?, 'HAND', ?, ?, ?, ?, NOW(), 'x')",
                        group,
                        complete,
                        amount,
                        complete ? amount : 0,
                        DAY,
                        DAY);
        books.sql()
                .list("SELECT entry FROM entry_line WHERE third_party = 1", row -> row.getString(1))
                .forEach(entry -> books.sql()
                        .update("INSERT INTO match_line (match_group, entry, line) VALUES (?, ?, 1)", group, entry));
    }

    private BooksProof verify() {
        return books.get(VerifyBooks.class).verify();
    }

    private static List<BooksCheck> wrong(BooksProof proof) {
        return proof.checks().stream()
                .filter(each -> !each.isOk())
                .map(ProvenCheck::check)
                .toList();
    }

    private static WrongRow first(BooksProof proof) {
        return proof.checks().stream()
                .flatMap(each -> each.firstWrong().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Draft draft(String journal, String reference, DraftLine... lines) {
        return Draft.of(journal, DAY, reference.replace("\t", " "), "Vente \\ de riz", List.of(lines));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
