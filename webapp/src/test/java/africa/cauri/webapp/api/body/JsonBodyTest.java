package africa.cauri.webapp.api.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.PeriodState;
import africa.cauri.webapp.api.problem.Refused;
import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private record Line(String account, Optional<Money> debit) {}

    private record Entry(LocalDate date, String label, List<Line> lines) {}

    @Test
    void reads_an_object_with_its_lists() {
        var body = body(
                """
                {"date":"2026-01-31","label":"Été","lines":[{"account":"411","debit":"118000"},{"account":"701"}]}
                """);

        assertThat(body.read(JsonBodyTest::entry))
                .isEqualTo(new Entry(
                        LocalDate.of(2026, 1, 31),
                        "Été",
                        List.of(
                                new Line("411", Optional.of(new Money(118000, Currency.XOF))),
                                new Line("701", Optional.empty()))));
    }

    @Test
    void tells_every_wrong_field_at_once_by_its_path() {
        var errors = errors(
                """
                {"date":"31/01/2026","lines":[{"account":411},{"account":"701","debti":"1"},7,{"debit":"1,5"}]}
                """,
                JsonBodyTest::entry);

        assertThat(errors.stream().map(error -> error.field() + " " + error.code()))
                .containsExactlyInAnyOrder(
                        "date NOT_A_DATE",
                        "label REQUIRED",
                        "lines[0].account NOT_TEXT",
                        "lines[1].debti UNKNOWN_FIELD",
                        "lines[2] NOT_AN_OBJECT",
                        "lines[3].account REQUIRED",
                        "lines[3].debit NOT_AN_AMOUNT");
    }

    @Test
    void reads_texts_by_names_that_are_not_known_before() {
        var body = body("{\"answers\":{\"HT\":118000.50,\"client\":\"DIALLO\",\"été\":null}}");

        assertThat(body.<Map<String, String>>read(fields -> fields.namedTexts("answers")))
                .containsExactly(Map.entry("HT", "118000.5"), Map.entry("client", "DIALLO"));
        assertThat(body("{}").<Map<String, String>>read(fields -> fields.namedTexts("answers")))
                .isEmpty();
        assertThat(errors("{\"answers\":{\"HT\":true,\"TVA\":[]}}", fields -> fields.namedTexts("answers")))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactlyInAnyOrder("answers.HT NOT_TEXT", "answers.TVA NOT_TEXT");
        assertThat(errors("{\"answers\":[]}", fields -> fields.namedTexts("answers")))
                .extracting(FieldError::code)
                .containsExactly("NOT_AN_OBJECT");
    }

    @Test
    void a_field_that_is_null_is_not_there() {
        var body = body("{\"a\":null,\"b\":null,\"c\":null}");

        assertThat(body.<Object>read(fields -> List.of(
                        fields.findText("a"), fields.findDate("b"), fields.list("c", 1, inner -> inner.text("x")))))
                .isEqualTo(List.of(Optional.empty(), Optional.empty(), List.of()));
        assertThat(errors("{\"a\":null}", fields -> fields.text("a")))
                .extracting(FieldError::code)
                .containsExactly("REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "XOF, '\"118000\"',   118000",
        "XOF, '\"-118000\"',  -118000",
        "XOF, 118000,         118000",
        "XOF, 118000.00,      118000",
        "XOF, 1.18e5,         118000",
        "CDF, '\"1234.5\"',   123450",
        "CDF, 1234.5,         123450",
        "CDF, 0,              0",
        "XOF, '\"9223372036854775807\"', 9223372036854775807"
    })
    void an_amount_is_a_decimal_text_or_a_number(Currency currency, String json, long minor) {
        assertThat(body("{\"a\":" + json + "}").<Optional<Money>>read(fields -> fields.findAmount("a", currency)))
                .contains(new Money(minor, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1 000\"",
                "\"1,5\"",
                "\"0.5\"",
                "0.5",
                "\"\"",
                "\"abc\"",
                "\"1e3\"",
                "\"+1\"",
                "\" 1\"",
                "\"١\"",
                "9223372036854775808",
                "\"9223372036854775808\"",
                "1e999999999",
                "1e-999999999",
                "true",
                "[]",
                "{}",
                "\"NaN\"",
                "\"1.\"",
                "\".5\""
            })
    void what_is_no_amount_of_the_currency_is_refused(String json) {
        assertThat(errors("{\"a\":" + json + "}", fields -> fields.findAmount("a", Currency.XOF)))
                .extracting(FieldError::code)
                .containsExactly("NOT_AN_AMOUNT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-30\"",
                "\"2026-1-1\"",
                "\"\"",
                "20260101",
                "\"0026-01-01\"",
                "\"2026-01-01T00:00\"",
                "\"+12026-01-01\"",
                "\"२०२६-०१-०१\"",
                "null"
            })
    void what_is_no_day_is_refused(String json) {
        assertThat(errors("{\"a\":" + json + "}", fields -> fields.date("a"))).hasSize(1);
    }

    @Test
    void reads_numbers_flags_and_choices() {
        var body = body("{\"a\":7,\"b\":7.0,\"c\":\"655.957\",\"d\":false,\"e\":\"SOFT_CLOSED\",\"f\":[\"x\",\"y\"]}");

        assertThat(body.<Object>read(fields -> List.of(
                        fields.integer("a"),
                        fields.findInteger("b").orElseThrow(),
                        fields.findDecimal("c").orElseThrow(),
                        fields.findFlag("d").orElseThrow(),
                        fields.choice("e", PeriodState.class),
                        fields.texts("f", 2))))
                .isEqualTo(List.of(7, 7, new BigDecimal("655.957"), false, PeriodState.SOFT_CLOSED, List.of("x", "y")));
    }

    @Test
    void refuses_wrong_numbers_flags_choices_lists_and_objects() {
        var json = "{\"a\":7.5,\"b\":\"7\",\"c\":\"1e5\",\"d\":\"false\",\"e\":\"soft\",\"f\":[1],\"g\":[1,2],"
                + "\"h\":{},\"i\":[],\"j\":99999999999}";

        assertThat(errors(
                        json,
                        fields -> List.of(
                                fields.findInteger("a"),
                                fields.findInteger("b"),
                                fields.findDecimal("c"),
                                fields.findFlag("d"),
                                fields.findChoice("e", PeriodState.class),
                                fields.texts("f", 1),
                                fields.texts("g", 1),
                                fields.texts("h", 1),
                                fields.find("i", inner -> inner.text("x")),
                                fields.findInteger("j"))))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "a NOT_A_NUMBER",
                        "b NOT_A_NUMBER",
                        "c NOT_A_NUMBER",
                        "d NOT_TRUE_OR_FALSE",
                        "e NOT_ONE_OF",
                        "f[0] NOT_TEXT",
                        "g TOO_MANY",
                        "h NOT_A_LIST",
                        "i NOT_AN_OBJECT",
                        "j NOT_A_NUMBER");
    }

    @Test
    void a_stand_in_that_a_type_refuses_does_not_hide_what_is_wrong() {
        assertThat(errors("{}", fields -> {
                    throw new IllegalArgumentException(fields.text("a"));
                }))
                .extracting(FieldError::code)
                .containsExactly("REQUIRED");
    }

    @Test
    void a_fault_of_our_own_stays_one() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> body("{}").read(fields -> {
                    throw new IllegalStateException("ours");
                }));
    }

    @Test
    void shows_no_more_of_what_came_than_people_can_read() {
        var errors = errors("{\"a\":\"" + "9".repeat(1000) + "\"}", fields -> fields.date("a"));

        assertThat(errors.get(0).args().get(0)).hasSizeLessThan(70).endsWith("…");
    }

    @Test
    void tells_a_hundred_errors_at_most() {
        assertThat(errors("{\"f\":[" + "1,".repeat(499) + "1]}", fields -> fields.texts("f", 500)))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":1}{\"b\":1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":\"\u0001\"}"
            })
    void what_is_no_json_object_is_a_bad_request(String json) {
        var refused = catchThrowableOfType(Refused.class, () -> body(json));

        assertThat(refused).as(json).isNotNull();
        assertThat(refused.getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void a_nesting_without_end_is_a_bad_request() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> body("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void tells_where_the_json_ends_to_be_one() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> body("{\n  \"a\": x}"))
                .withMessageContaining("at line 2, column");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8_instead_of_guessing() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> JsonBody.parse("{\"a\":\"Été\"}".getBytes(ISO_8859_1)))
                .withMessageContaining("UTF-8");
        assertThat(body("\uFEFF{\"a\":\"Été\"}").<String>read(fields -> fields.text("a")))
                .isEqualTo("Été");
    }

    private static Entry entry(Fields fields) {
        return new Entry(
                fields.date("date"),
                fields.text("label"),
                fields.list(
                        "lines", 999, line -> new Line(line.text("account"), line.findAmount("debit", Currency.XOF))));
    }

    private static JsonBody body(String json) {
        return JsonBody.parse(json.getBytes(UTF_8));
    }

    private static List<FieldError> errors(String json, Function<Fields, ?> reader) {
        var refused = catchThrowableOfType(FormRefused.class, () -> body(json).read(reader));
        assertThat(refused).isNotNull();
        return refused.errors();
    }
}
