package africa.cauri.domain.journal;

import static africa.cauri.domain.testing.Refusals.atOnce;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.violationsOf;
import static africa.cauri.domain.testing.Refusals.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.RawEntries;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJournalIT {

    private static final NewJournal WAVE =
            new NewJournal("WAVE", "Wave", JournalKind.TREASURY, Optional.of("552"), Set.of("awa", "moussa"));

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void opens_a_journal_with_its_counterpart_and_those_who_post_in_it() {
        var opened = books.get(OpenJournal.class).open(WAVE);

        assertThat(opened)
                .isEqualTo(new Journal(
                        "WAVE",
                        "Wave",
                        JournalKind.TREASURY,
                        Optional.of(new AccountNumber("552")),
                        Set.of("awa", "moussa"),
                        false,
                        0));
        assertThat(journals().get("WAVE")).isEqualTo(opened);
        assertThat(noted("CREATED")).hasSize(1);
        assertThat(noted("CREATED").get(0)).contains("Wave", "moussa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wave", "WAVEMON", "WA VE", "É", "A-B"})
    void refuses_a_code_that_is_none(String code) {
        assertThat(rulesBrokenBy(() -> books.get(OpenJournal.class)
                        .open(new NewJournal(code, "Wave", JournalKind.TREASURY, Optional.empty(), Set.of()))))
                .containsExactly(Rule.JOURNAL_CODE_WRONG);
    }

    @ParameterizedTest
    @CsvSource({"9999, ACCOUNT_UNKNOWN", "cash, ACCOUNT_UNKNOWN", "57, ACCOUNT_IS_HEADING", "5711, ACCOUNT_CLOSED"})
    void refuses_a_counterpart_that_takes_no_entries(String account, Rule rule) {
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '5711'");

        assertThat(rulesBrokenBy(() -> books.get(OpenJournal.class)
                        .open(new NewJournal("CA2", "Caisse", JournalKind.TREASURY, Optional.of(account), Set.of()))))
                .containsExactly(rule);
    }

    @Test
    void refuses_a_second_journal_of_opening_entries() {
        assertThat(rulesBrokenBy(() -> books.get(OpenJournal.class)
                        .open(new NewJournal("AN2", "À-nouveaux", JournalKind.OPENING, Optional.empty(), Set.of()))))
                .containsExactly(Rule.JOURNAL_OF_OPENING_STAYS);
    }

    @Test
    void refuses_a_code_twice() {
        books.get(OpenJournal.class).open(WAVE);

        assertThat(violationsOf(() -> books.get(OpenJournal.class).open(WAVE)))
                .containsExactly(Rule.JOURNAL_CODE_TAKEN.broken("WAVE"));
    }

    @Test
    void of_many_who_open_the_same_code_at_once_one_does() throws InterruptedException {
        var outcomes = atOnce(8, () -> books.get(OpenJournal.class).open(WAVE));

        assertThat(outcomes).filteredOn(Journal.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).hasSize(7);
    }

    @Test
    void changes_all_but_the_code() {
        books.get(OpenJournal.class).open(WAVE);

        var changed = change(
                "WAVE", new JournalChange("Wave 2", JournalKind.GENERAL, Optional.empty(), Set.of("awa"), true, 0));

        assertThat(changed)
                .isEqualTo(
                        new Journal("WAVE", "Wave 2", JournalKind.GENERAL, Optional.empty(), Set.of("awa"), true, 1));
        assertThat(journals().get("WAVE")).isEqualTo(changed);
        assertThat(noted("CHANGED")).hasSize(1);
        assertThat(noted("CHANGED").get(0)).contains("TREASURY", "GENERAL");
    }

    @Test
    void keeps_a_counterpart_that_was_closed_since() {
        books.get(OpenJournal.class).open(WAVE);
        books.sql().update("UPDATE account SET closed = TRUE WHERE number = '552'");

        assertThat(change(
                                "WAVE",
                                new JournalChange("Wave", JournalKind.TREASURY, Optional.of("552"), Set.of(), false, 0))
                        .subjects())
                .isEmpty();
    }

    @Test
    void a_journal_with_entries_keeps_its_kind() {
        RawEntries.entry(books.sql(), "OD", "4111", Optional.empty());

        assertThat(rulesBrokenBy(() ->
                        change("OD", new JournalChange("OD", JournalKind.SALES, Optional.empty(), Set.of(), false, 0))))
                .containsExactly(Rule.JOURNAL_HAS_ENTRIES);
        assertThat(change("OD", new JournalChange("OD", JournalKind.GENERAL, Optional.empty(), Set.of(), true, 0))
                        .closed())
                .isTrue();
    }

    @Test
    void the_journal_of_opening_entries_stays() {
        assertThat(rulesBrokenBy(() -> change(
                        "AN", new JournalChange("AN", JournalKind.GENERAL, Optional.empty(), Set.of(), false, 0))))
                .containsExactly(Rule.JOURNAL_OF_OPENING_STAYS);
        assertThat(rulesBrokenBy(() -> change(
                        "AN", new JournalChange("AN", JournalKind.OPENING, Optional.empty(), Set.of(), true, 0))))
                .containsExactly(Rule.JOURNAL_OF_OPENING_STAYS);
        assertThat(rulesBrokenBy(() -> change(
                        "OD", new JournalChange("OD", JournalKind.OPENING, Optional.empty(), Set.of(), false, 0))))
                .containsExactly(Rule.JOURNAL_OF_OPENING_STAYS);
        assertThat(rulesBrokenBy(() -> books.get(RemoveJournal.class).remove("AN")))
                .containsExactly(Rule.JOURNAL_OF_OPENING_STAYS);
        assertThat(change(
                                "AN",
                                new JournalChange(
                                        "Report", JournalKind.OPENING, Optional.empty(), Set.of("awa"), false, 0))
                        .title())
                .isEqualTo("Report");
    }

    @Test
    void refuses_who_read_an_older_version_and_what_is_no_title_or_subject() {
        assertThat(rulesBrokenBy(() -> change(
                        "OD", new JournalChange("OD", JournalKind.GENERAL, Optional.empty(), Set.of(), false, 7))))
                .containsExactly(Rule.CHANGED_MEANWHILE);
        assertThat(rulesBrokenBy(() -> change(
                        "OD",
                        new JournalChange(" ", JournalKind.GENERAL, Optional.empty(), Set.of("", "a b"), false, 0))))
                .containsExactly(Rule.TEXT_MISSING, Rule.SUBJECT_WRONG, Rule.SUBJECT_WRONG);
    }

    @Test
    void removes_a_journal_that_nothing_uses() {
        books.get(OpenJournal.class).open(WAVE);

        books.get(RemoveJournal.class).remove("WAVE");

        assertThat(journals().find("WAVE")).isEmpty();
        assertThat(noted("REMOVED")).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> books.get(RemoveJournal.class).remove("WAVE"));
    }

    @Test
    void keeps_a_journal_in_use() {
        RawEntries.entry(books.sql(), "VE", "4111", Optional.empty());
        RawEntries.draft(books.sql(), "VE", "4111", "");

        assertThat(rulesBrokenBy(() -> books.get(RemoveJournal.class).remove("VE")))
                .containsExactly(Rule.JOURNAL_HAS_ENTRIES, Rule.JOURNAL_IN_DRAFTS);
    }

    @Test
    void keeps_a_journal_that_something_else_points_at() {
        books.sql().update("INSERT INTO journal_year VALUES ('VE', '2026-01-01', 0, '')");

        assertThat(rulesBrokenBy(() -> books.get(RemoveJournal.class).remove("VE")))
                .containsExactly(Rule.JOURNAL_IN_USE);
    }

    @Test
    void journals_are_for_administrators() {
        books.actAs(without(Power.ADMINISTER));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(OpenJournal.class).open(WAVE));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> books.get(RemoveJournal.class).remove("VE"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> change(
                        "OD", new JournalChange("OD", JournalKind.GENERAL, Optional.empty(), Set.of(), false, 0)));
    }

    private Journal change(String code, JournalChange change) {
        return books.get(ChangeJournal.class).change(code, change);
    }

    private Journals journals() {
        return books.get(Journals.class);
    }

    private List<String> noted(String action) {
        return books.sql()
                .list(
                        "SELECT CONCAT(COALESCE(before_state, ''), COALESCE(after_state, '')) FROM audit_event"
                                + " WHERE object_kind = 'journal' AND action = ?",
                        row -> row.getString(1),
                        action);
    }
}
