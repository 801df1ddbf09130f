package africa.cauri.domain.party;

import static africa.cauri.domain.testing.Refusals.violationsOf;
import static africa.cauri.domain.testing.Refusals.without;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.testing.Books;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportThirdPartiesIT {

    private static final String HEADER = "code;name;kind;collective_account;closed;country;address;email;phone;"
            + "payment_days;end_of_month;payment_day;credit_limit;identifiers;bank_accounts;mobile_money\n";

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void opens_new_ones_and_changes_those_that_are_there() {
        open("SOW", ThirdPartyFacts.of("SOW", PartyKind.SUPPLIER));

        var imported = read(HEADER
                + "DIALLO;DIALLO;customer;;;;;;;30;oui;10;5000000;NINEA=12;;Wave='+221770000000\n"
                + "SOW;SOW et fils;SUPPLIER;;1;;;;;;;;;;;\n");

        assertThat(imported.opened()).isEqualTo(1);
        assertThat(imported.changed()).isEqualTo(1);
        assertThat(imported.warnings())
                .contains(Rule.IDENTIFIER_FORMAT_DOUBTFUL.brokenBy(2, "NINEA", "12", "005123456 2G3"));
        var diallo = party("DIALLO").facts();
        assertThat(diallo.collectiveAccount()).contains("4111");
        assertThat(diallo.terms()).isEqualTo(new PaymentTerms(30, true, Optional.of(10)));
        assertThat(diallo.creditLimit()).contains(new Money(5_000_000, Currency.XOF));
        assertThat(party("SOW").facts().name()).isEqualTo("SOW et fils");
        assertThat(party("SOW").facts().collectiveAccount()).contains("4011");
        assertThat(party("SOW").closed()).isTrue();
    }

    @Test
    void tells_every_violation_of_every_line_and_changes_nothing() {
        var file = HEADER
                + "DIALLO;DIALLO;CUSTOMER;;;;;;;;;;;;;\n"
                + "diallo;;FRIEND;;;;;;;;;;;;;\n"
                + "SOW;;SUPPLIER;9999;;XX;;;;;;32;;;;\n"
                + "BA;BA;SUPPLIER;;;;;;;x;;;;;;\n"
                + "FALL;FALL;SUPPLIER;;;;;;;;;;1.5;;;\n"
                + "DIALLO;DIALLO;CUSTOMER;;;;;;;;;;;;;\n";

        assertThat(violationsOf(() -> read(file)))
                .containsExactlyInAnyOrder(
                        Rule.CSV_VALUE_WRONG.brokenBy(3, "kind", "FRIEND"),
                        Rule.TEXT_MISSING.brokenBy(4, "name"),
                        Rule.ACCOUNT_UNKNOWN.brokenBy(4, "9999"),
                        Rule.COUNTRY_UNKNOWN.brokenBy(4, "XX"),
                        Rule.PAYMENT_DAY_WRONG.brokenBy(4, 32),
                        Rule.CSV_VALUE_WRONG.brokenBy(5, "payment_days", "x"),
                        Rule.CSV_VALUE_WRONG.brokenBy(6, "credit_limit", "1.5"),
                        Rule.CSV_LINE_TWICE.brokenBy(7, "DIALLO", 2));
        assertThat(search("", Optional.empty(), Optional.empty()).total()).isZero();
    }

    @Test
    void what_is_exported_is_imported_unchanged() {
        open("DIALLO", full());
        open("OLD", ThirdPartyFacts.of("Old", PartyKind.CUSTOMER));
        books.get(MergeThirdParties.class).merge("OLD", "DIALLO");
        open("SOW", ThirdPartyFacts.of("=SOW", PartyKind.STATE));
        var exported = export();

        assertThat(exported.lines().filter(line -> line.startsWith("OLD"))).isEmpty();
        assertThat(read(exported)).isEqualTo(new ImportThirdParties.Imported(0, 0, 2, List.of()));
        books.get(RemoveThirdParty.class).remove("SOW");
        assertThat(read(exported).opened()).isEqualTo(1);
        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void one_that_was_merged_is_not_changed() {
        open("DIALLO", full());
        open("OLD", ThirdPartyFacts.of("Old", PartyKind.CUSTOMER));
        books.get(MergeThirdParties.class).merge("OLD", "DIALLO");

        assertThat(violationsOf(() -> read(HEADER + "OLD;Old;CUSTOMER;;1;;;;;;;;;;;\n")))
                .containsExactly(Rule.THIRD_PARTY_ALREADY_MERGED.brokenBy(2, "OLD", "DIALLO"));
    }

    @Test
    void is_found_by_the_words_of_code_name_and_numbers() {
        open("DIALLO", full());
        open("SOW", ThirdPartyFacts.of("Société Œuvres & Cie", PartyKind.SUPPLIER));
        open("OLD", ThirdPartyFacts.of("Vieux", PartyKind.CUSTOMER));
        books.get(MergeThirdParties.class).merge("OLD", "DIALLO");

        assertThat(found("dial")).containsExactly("DIALLO");
        assertThat(found("SOCIETE oeuvres")).containsExactly("SOW");
        assertThat(found("2020.B.12345")).containsExactly("DIALLO");
        assertThat(found("770000000")).containsExactly("DIALLO");
        assertThat(found("%")).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(found("diallo société")).isEmpty();
        assertThat(found("")).containsExactly("DIALLO", "OLD", "SOW");
        assertThat(search("", Optional.of(PartyKind.CUSTOMER), Optional.of(true))
                        .rows())
                .containsExactly(new ThirdPartyRow(
                        "OLD", "Vieux", PartyKind.CUSTOMER, Optional.of("4111"), true, Optional.of("DIALLO")));
        var beyond = books.get(SearchThirdParties.class)
                .search(new SearchThirdParties.Wanted("", Optional.empty(), Optional.empty()), 99, 2);
        assertThat(beyond.total()).isEqualTo(3);
        assertThat(beyond.rows()).extracting(ThirdPartyRow::code).containsExactly("SOW");
    }

    @Test
    void is_for_those_who_post() {
        books.actAs(without(Power.POST));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> read(HEADER));
    }

    private static ThirdPartyFacts full() {
        return new ThirdPartyFacts(
                "Établissements \"DIALLO\"; Frères",
                PartyKind.CUSTOMER,
                Optional.of("4112"),
                new Contact("SN", "12, rue Félix Faure\nDakar", "compta@diallo.sn", "+221 33 800 00 00"),
                new PaymentTerms(30, true, Optional.of(10)),
                Optional.of(new Money(5_000_000, Currency.XOF)),
                List.of(new Identifier("RCCM", "SN.DKR.2020.B.12345")),
                List.of(new BankDetails("Banque | Ouest = Plateau", "FR7630006000011234567890189")),
                List.of(new MobileMoney("Wave", "+221770000000")));
    }

    private void open(String code, ThirdPartyFacts facts) {
        books.get(OpenThirdParty.class).open(new NewThirdParty(code, facts));
    }

    private List<String> found(String words) {
        return search(words, Optional.empty(), Optional.empty()).rows().stream()
                .map(ThirdPartyRow::code)
                .toList();
    }

    private SearchThirdParties.Found search(String words, Optional<PartyKind> kind, Optional<Boolean> closed) {
        return books.get(SearchThirdParties.class).search(new SearchThirdParties.Wanted(words, kind, closed), 1, 50);
    }

    private ImportThirdParties.Imported read(String csv) {
        return books.get(ImportThirdParties.class).read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    private String export() {
        var bytes = new ByteArrayOutputStream();
        books.get(ExportThirdParties.class).export(bytes);
        return bytes.toString(UTF_8);
    }

    private ThirdPartySheet party(String code) {
        return books.get(ReadThirdParty.class).read(code);
    }
}
