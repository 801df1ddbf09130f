package africa.cauri.domain.party;

import africa.cauri.domain.csv.CsvPairs;
import africa.cauri.domain.csv.CsvPairs.Pair;
import africa.cauri.domain.csv.CsvRow;
import africa.cauri.domain.csv.CsvValueWrong;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A third party as a row of CSV, and back. */
final class ThirdPartiesCsv {

    static final String CODE = "code";
    static final String CLOSED = "closed";

    static final List<String> COLUMNS = List.of(
            CODE,
            "name",
            "kind",
            "collective_account",
            CLOSED,
            "country",
            "address",
            "email",
            "phone",
            "payment_days",
            "end_of_month",
            "payment_day",
            "credit_limit",
            "identifiers",
            "bank_accounts",
            "mobile_money");

    private ThirdPartiesCsv() {}

    /** Returns the values in the order of the columns. */
    static Object[] values(ThirdPartySheet party) {
        var facts = party.facts();
        var contact = facts.contact();
        return new Object[] {
            party.code(),
            facts.name(),
            facts.kind(),
            facts.collectiveAccount().orElse(""),
            party.closed(),
            contact.country(),
            contact.address(),
            contact.email(),
            contact.phone(),
            facts.terms().days(),
            facts.terms().endOfMonth(),
            facts.terms().dayOfMonth().map(String::valueOf).orElse(""),
            facts.creditLimit().map(Money::decimal).orElse(""),
            CsvPairs.write(facts.identifiers().stream()
                    .map(each -> new Pair(each.type(), each.number()))
                    .toList()),
            CsvPairs.write(facts.bankAccounts().stream()
                    .map(each -> new Pair(each.bank(), each.number()))
                    .toList()),
            CsvPairs.write(facts.mobileMoney().stream()
                    .map(each -> new Pair(each.operator(), each.number()))
                    .toList())
        };
    }

    /** Reads what a row says, or throws {@link CsvValueWrong}. */
    static ThirdPartyFacts facts(CsvRow row, Currency currency) {
        return new ThirdPartyFacts(
                row.get("name"),
                kind(row),
                Optional.of(row.get("collective_account")),
                new Contact(row.get("country"), row.get("address"), row.get("email"), row.get("phone")),
                new PaymentTerms(
                        number(row, "payment_days").orElse(0),
                        row.find("end_of_month").orElse(false),
                        number(row, "payment_day")),
                money(row, currency),
                CsvPairs.read(row, "identifiers").stream()
                        .map(pair -> new Identifier(pair.name(), pair.number()))
                        .toList(),
                CsvPairs.read(row, "bank_accounts").stream()
                        .map(pair -> new BankDetails(pair.name(), pair.number()))
                        .toList(),
                CsvPairs.read(row, "mobile_money").stream()
                        .map(pair -> new MobileMoney(pair.name(), pair.number()))
                        .toList());
    }

    private static PartyKind kind(CsvRow row) {
        var typed = row.get("kind").toUpperCase(Locale.ROOT);
        return Arrays.stream(PartyKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findAny()
                .orElseThrow(() -> new CsvValueWrong("kind", row.get("kind")));
    }

    private static Optional<Integer> number(CsvRow row, String column) {
        var typed = row.get(column);
        if (!typed.matches("[0-9]{0,6}")) {
            throw new CsvValueWrong(column, typed);
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    }

    private static Optional<Money> money(CsvRow row, Currency currency) {
        var typed = row.get("credit_limit");
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Money.parse(typed, currency));
        } catch (NumberFormatException none) {
            throw (CsvValueWrong) new CsvValueWrong("credit_limit", typed).initCause(none);
        }
    }
}
