package africa.cauri.domain.template;

import static africa.cauri.domain.template.TestTemplates.amount;
import static africa.cauri.domain.template.TestTemplates.asking;
import static africa.cauri.domain.template.TestTemplates.credit;
import static africa.cauri.domain.template.TestTemplates.debit;
import static africa.cauri.domain.template.TestTemplates.line;
import static africa.cauri.domain.template.TestTemplates.named;
import static africa.cauri.domain.template.TestTemplates.rent;
import static africa.cauri.domain.template.TestTemplates.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.tax.OpenVatCodes;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.domain.testing.Books;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TemplatesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void new_books_hold_the_usual_ones_which_another_run_leaves_alone() throws SQLException {
        var forms = list().stream().map(KeptTemplate::form).collect(Collectors.toSet());
        assertThat(forms).isEqualTo(Set.copyOf(ReadyTemplates.all()));

        remove(list().get(0));
        try (var connection = Books.connection()) {
            OpenTemplates.into(connection);
        }

        assertThat(list()).hasSize(ReadyTemplates.all().size() - 1);
    }

    @Test
    void the_usual_ones_break_no_rule_of_templates_in_any_country() throws SQLException {
        for (var country : Country.values()) {
            moveTo(country);
            for (var template : list()) {
                assertThat(change(template, template.form()))
                        .as("%s, %s", country, template)
                        .isEqualTo(template);
            }
        }
    }

    @Test
    void each_of_the_usual_ones_is_posted_in_every_country() throws SQLException {
        addParty();
        for (var country : Country.values()) {
            moveTo(country);
            var drafts = list().stream()
                    .map(template -> fill(template, usualAnswers(template), country + "-" + template.id()))
                    .toList();
            assertThat(books.get(PostEntries.class).post(drafts)).hasSize(15);
        }
    }

    @Test
    void a_template_is_opened_changed_and_removed_with_a_trace_of_each() {
        var opened = open(rent());
        assertThat(read(opened.id())).isEqualTo(opened);

        var dearer = asking(
                with(rent(), debit("6222", "LOYER"), debit("6228", "CHARGES"), credit("5711", "SOLDE")),
                amount("LOYER"),
                amount("CHARGES"));
        var changed = change(opened, dearer);
        assertThat(changed.form()).isEqualTo(dearer);
        assertThat(changed.version()).isGreaterThan(opened.version());
        assertThat(read(opened.id())).isEqualTo(changed);

        remove(changed);
        assertThatThrownBy(() -> read(opened.id())).isInstanceOf(NotFound.class);
        assertThat(rows("SELECT action FROM audit_event WHERE object_kind = 'entry-template' ORDER BY id"))
                .containsExactly("CREATED", "CHANGED", "REMOVED");
        assertThat(rows("SELECT COUNT(*) FROM entry_template_line l WHERE l.template = " + opened.id()))
                .containsExactly("0");
    }

    @Test
    void every_part_of_a_template_can_change_and_each_change_counts() {
        var kept = open(rent());
        for (var form : List.of(
                named(rent(), "Loyer"),
                asking(rent(), new Question("LOYER", QuestionKind.AMOUNT, "Loyer", "5")),
                with(rent(), credit("5211", "LOYER"), debit("6222", "SOLDE")),
                with(rent(), debit("6222", "LOYER"), credit("5211", "SOLDE"), debit("6318", "12")))) {
            var changed = change(kept, form);
            assertThat(changed.form()).isEqualTo(form);
            assertThat(changed.version()).isGreaterThan(kept.version());
            assertThat(read(kept.id())).isEqualTo(changed);
            kept = changed;
        }
    }

    @Test
    void the_same_form_changes_nothing_and_leaves_no_trace() {
        var opened = open(rent());

        assertThat(change(opened, rent())).isEqualTo(opened);
        assertThat(rows("SELECT action FROM audit_event WHERE object_kind = 'entry-template'"))
                .containsExactly("CREATED");
    }

    @Test
    void a_change_or_removal_from_an_older_version_is_refused() {
        var opened = open(rent());
        var changed = change(opened, named(rent(), "Loyer du magasin"));

        assertThatThrownBy(() -> change(opened, rent())).hasMessageContaining("CHANGED_MEANWHILE");
        assertThatThrownBy(() -> remove(opened)).hasMessageContaining("CHANGED_MEANWHILE");
        assertThat(read(opened.id())).isEqualTo(changed);
    }

    @Test
    void a_name_is_given_once_whatever_its_accents_and_capitals() {
        var first = open(rent());
        var second = open(named(rent(), "Loyer du magasin"));

        assertThatThrownBy(() -> open(named(rent(), "LOYER DU DEPOT")))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Violation(Rule.TEMPLATE_NAME_TAKEN, 0, List.of("LOYER DU DEPOT"))));
        assertThatThrownBy(() -> change(second, rent())).hasMessageContaining("TEMPLATE_NAME_TAKEN");
        assertThat(change(first, named(rent(), "Loyer du depot")).form().name()).isEqualTo("Loyer du depot");
    }

    @Test
    void all_that_the_books_do_not_hold_is_told_at_once() {
        var lines = with(
                rent(),
                debit("60", "LOYER"),
                debit("6999", "TVA(LOYER; V99)"),
                line("4011", "PERSONNE", Side.CREDIT, "SOLDE"));
        var form = new TemplateForm(lines.name(), "XX", lines.label(), lines.questions(), lines.lines());

        assertThatThrownBy(() -> open(form))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactlyInAnyOrder(
                                new Violation(Rule.JOURNAL_UNKNOWN, 0, List.of("XX")),
                                new Violation(Rule.ACCOUNT_IS_HEADING, 1, List.of("60")),
                                new Violation(Rule.ACCOUNT_UNKNOWN, 2, List.of("6999")),
                                new Violation(Rule.VAT_CODE_UNKNOWN, 2, List.of("V99")),
                                new Violation(Rule.THIRD_PARTY_UNKNOWN, 3, List.of("PERSONNE"))));
    }

    @Test
    void who_may_not_post_edits_no_template_but_fills_them_in() {
        var template = open(rent());
        books.actAs(new Actor("awa", "Awa", "", Set.of(Power.READ, Power.DRAFT)));

        assertThatThrownBy(() -> open(named(rent(), "Autre"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> change(template, rent())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remove(template)).isInstanceOf(NotAllowed.class);
        assertThat(fill(template, Map.of("LOYER", "500"), "L-1").lines()).hasSize(2);

        books.actAs(new Actor("ali", "Ali", "", Set.of(Power.READ)));
        assertThat(list()).isNotEmpty();
        assertThatThrownBy(() -> fill(template, Map.of("LOYER", "500"), "L-1")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_draft_names_its_template_and_the_third_party_and_can_be_kept() {
        addParty();
        var purchase = list().stream()
                .filter(template -> template.form().name().startsWith("Achat de marchandises"))
                .findFirst()
                .orElseThrow();

        var draft = fill(purchase, Map.of("HT", "100000", "FOURNISSEUR", "DIALLO"), "F-1");
        var id = books.get(SaveDraft.class).save(draft);

        assertThat(draft.label()).isEqualTo("Diallo & fils, facture F-1");
        assertThat(books.get(Drafts.class).get(id).draft()).isEqualTo(draft);
        assertThat(draft.origin().id()).isEqualTo(purchase.id().toString());
    }

    @Test
    void a_document_of_a_closed_period_is_entered_on_the_first_open_day() {
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-03-01'");
        var draft = fill(open(rent()), Map.of("LOYER", "500"), "L-1");

        var posted = books.get(PostEntries.class).post(List.of(draft)).get(0);

        assertThat(posted.accountingDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(rows("SELECT document_date FROM entry")).containsExactly("2026-01-14");
    }

    @Test
    void wrong_answers_and_an_unknown_template_are_refused() {
        var template = open(rent());

        assertThatThrownBy(() -> fill(template, Map.of("LOYER", "beaucoup"), "L-1"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ANSWER_NOT_AN_AMOUNT");
        assertThatThrownBy(() -> books.get(FillTemplate.class).fill(new TemplateId(99_999), Answers.none(), DAY, "L-1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_template_may_have_a_hundred_lines() {
        var lines = IntStream.range(0, 100)
                .mapToObj(number -> number == 99 ? credit("5211", "SOLDE") : debit("6222", "LOYER + " + number))
                .toArray(TemplateLine[]::new);

        assertThat(open(with(rent(), lines)).form().lines()).containsExactly(lines);
    }

    private void moveTo(Country country) throws SQLException {
        books.sql().update("UPDATE books SET country = ?, currency = ?", country, country.legalTender());
        books.sql().update("DELETE FROM vat_rate");
        books.sql().update("DELETE FROM vat_code");
        try (var connection = Books.connection()) {
            OpenVatCodes.into(connection, country);
        }
    }

    private void addParty() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo & fils', 'CUSTOMER')");
    }

    private static Map<String, String> usualAnswers(KeptTemplate template) {
        var answers = new HashMap<String, String>();
        for (var question : template.form().questions()) {
            if (question.kind() == QuestionKind.AMOUNT) {
                answers.put(question.name(), answers.containsValue("1234567") ? "1000" : "1234567");
            }
            if (question.kind() == QuestionKind.THIRD_PARTY) {
                answers.put(question.name(), "DIALLO");
            }
        }
        return answers;
    }

    private KeptTemplate open(TemplateForm form) {
        return books.get(OpenTemplate.class).open(form);
    }

    private KeptTemplate change(KeptTemplate from, TemplateForm form) {
        return books.get(ChangeTemplate.class).change(from.id(), from.version(), form);
    }

    private void remove(KeptTemplate template) {
        books.get(RemoveTemplate.class).remove(template.id(), template.version());
    }

    private KeptTemplate read(TemplateId id) {
        return books.get(ReadTemplate.class).read(id);
    }

    private List<KeptTemplate> list() {
        return books.get(ListTemplates.class).list();
    }

    private Draft fill(KeptTemplate template, Map<String, String> answers, String reference) {
        return books.get(FillTemplate.class).fill(template.id(), new Answers(answers), DAY, reference);
    }

    private List<String> rows(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
