package africa.cauri.domain.chart;

import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.violationsOf;
import static africa.cauri.domain.testing.Refusals.without;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.testing.Books;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportAccountsIT {

    private static final String HEADER =
            "number;title;collective;lettrable;reconcilable;requires_third_party;requires_due_date;closed\n";

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void opens_new_accounts_and_changes_those_that_are_there() {
        open("411101", "Clients de Thiès");

        var imported = read(HEADER
                + "4111011;Détail;1;0;0;1;1;1\n"
                + "411101;Clients de Saint-Louis;;;;;;\n"
                + "4111;Clients;oui;oui;NON;Vrai;faux;0\n"
                + "52110001;\"Banque de l’Ouest; agence \"\"Plateau\"\"\";;;;;;\n"
                + "4112;Clients - groupe;;;;;;\n");

        assertThat(imported).isEqualTo(new ImportAccounts.Imported(2, 2, 1));
        assertThat(account("4111011").kinds()).isEqualTo(new AccountKinds(true, false, false, true, true));
        assertThat(account("4111011").closed()).isTrue();
        assertThat(account("411101").title()).isEqualTo("Clients de Saint-Louis");
        assertThat(account("411101").kinds()).isEqualTo(new AccountKinds(true, true, false, false, false));
        assertThat(account("4111").kinds()).isEqualTo(new AccountKinds(true, true, false, true, false));
        assertThat(account("52110001").title()).isEqualTo("Banque de l’Ouest; agence \"Plateau\"");
        assertThat(account("52110001").kinds().reconcilable()).isTrue();
    }

    @Test
    void tells_every_violation_of_every_line_and_changes_nothing() {
        var file = HEADER
                + "411101;Clients de Thiès;;;;;;\n"
                + "4111;Chalands;;;;;;\n"
                + "41;\n"
                + "abc;;;;;;;\n"
                + "601199;Achats;peut-être;;;;;\n"
                + "601198;Achats;0;;;1;;\n"
                + "411101;Encore;;;;;;\n";

        assertThat(violationsOf(() -> read(file)))
                .containsExactlyInAnyOrder(
                        Rule.ACCOUNT_IS_OFFICIAL.brokenBy(3, new AccountNumber("4111")),
                        Rule.CSV_VALUES_MISCOUNTED.brokenBy(4, 2, 8),
                        Rule.TEXT_MISSING.brokenBy(5, "title"),
                        Rule.ACCOUNT_NUMBER_WRONG.brokenBy(5, "abc"),
                        Rule.CSV_VALUE_WRONG.brokenBy(6, "collective", "peut-être"),
                        Rule.ACCOUNT_KINDS_CONTRADICT.brokenBy(7, "601198"),
                        Rule.CSV_LINE_TWICE.brokenBy(8, "411101", 2));
        assertThat(books.get(SearchAccounts.class)
                        .search("411101", Optional.empty(), 1, 10)
                        .rows())
                .isEmpty();
    }

    @Test
    void what_is_exported_is_imported_unchanged() {
        open("411101", "Clients de Thiès; \"détail\"");
        open("411102", "=1+1");
        open("411103", "'-Œuvres");
        var exported = export();

        assertThat(exported).startsWith("\uFEFFnumber;title;").contains("\r\n411102;'=1+1;1;1;0;0;0;0\r\n");
        assertThat(read(exported)).isEqualTo(new ImportAccounts.Imported(0, 0, 1_407));

        books.get(RemoveAccount.class).remove(new AccountNumber("411101"));
        books.get(RemoveAccount.class).remove(new AccountNumber("411102"));
        books.get(RemoveAccount.class).remove(new AccountNumber("411103"));
        assertThat(read(exported)).isEqualTo(new ImportAccounts.Imported(3, 0, 1_404));
        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void refuses_a_file_that_is_none() {
        assertThat(rulesBrokenBy(() -> read(""))).containsExactly(Rule.CSV_HEADER_WRONG);
        assertThat(rulesBrokenBy(() -> read("number;title\n"))).containsExactly(Rule.CSV_HEADER_WRONG);
        assertThat(violationsOf(() -> books.get(ImportAccounts.class)
                        .read(new ByteArrayInputStream((HEADER + "411101;Thiès;;;;;;\n").getBytes(ISO_8859_1)))))
                .extracting("rule")
                .containsExactly(Rule.CSV_NOT_UTF8);
    }

    @Test
    void is_for_those_who_post() {
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> read(HEADER));
    }

    private void open(String number, String title) {
        books.get(OpenAccount.class).open(new NewAccount(number, title, Optional.empty()));
    }

    private ImportAccounts.Imported read(String csv) {
        return books.get(ImportAccounts.class).read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    private String export() {
        var bytes = new ByteArrayOutputStream();
        books.get(ExportAccounts.class).export(bytes);
        return bytes.toString(UTF_8);
    }

    private AccountSheet account(String number) {
        return books.get(ReadAccount.class).read(new AccountNumber(number));
    }
}
