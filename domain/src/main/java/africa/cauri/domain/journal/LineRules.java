package africa.cauri.domain.journal;

import static africa.cauri.domain.kernel.Rule.ACCOUNT_NOT_COLLECTIVE;
import static africa.cauri.domain.kernel.Rule.ACCOUNT_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.CURRENCY_NOT_FOREIGN;
import static africa.cauri.domain.kernel.Rule.DUE_DATE_REQUIRED;
import static africa.cauri.domain.kernel.Rule.ENTRY_TOO_LARGE;
import static africa.cauri.domain.kernel.Rule.FOREIGN_AMOUNT_DIFFERS;
import static africa.cauri.domain.kernel.Rule.LINE_ACCOUNT_MISSING;
import static africa.cauri.domain.kernel.Rule.LINE_AMOUNT_NIL;
import static africa.cauri.domain.kernel.Rule.LINE_HAS_TWO_SIDES;
import static africa.cauri.domain.kernel.Rule.RATE_UNUSABLE;
import static africa.cauri.domain.kernel.Rule.THIRD_PARTY_CLOSED;
import static africa.cauri.domain.kernel.Rule.THIRD_PARTY_REQUIRED;
import static africa.cauri.domain.kernel.Rule.THIRD_PARTY_UNKNOWN;

import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a line must respect. */
final class LineRules {

    private static final int LONGEST_LABEL = 200;
    private static final int RATE_DIGITS = 10;

    /** Both a rounded amount and a rounded rate are off by less than that. */
    private static final BigDecimal RATE_TOLERANCE = new BigDecimal("0.0001");

    private LineRules() {}

    static Stream<Violation> violations(Draft draft, Circumstances books) {
        return IntStream.range(0, draft.lines().size())
                .boxed()
                .flatMap(index -> violations(index + 1, draft.lines().get(index), books));
    }

    private static Stream<Violation> violations(int number, DraftLine line, Circumstances books) {
        return Stream.of(
                        account(number, line, books),
                        sides(number, line),
                        thirdParty(number, line, books),
                        dueDate(number, line, books),
                        foreign(number, line, books),
                        EntryRules.text("label", line.label(), LONGEST_LABEL, number))
                .flatMap(Optional::stream);
    }

    private static Optional<Violation> account(int number, DraftLine line, Circumstances books) {
        if (line.account().isBlank()) {
            return Optional.of(LINE_ACCOUNT_MISSING.brokenBy(number));
        }
        var account = books.account(line);
        if (account.isEmpty()) {
            return Optional.of(ACCOUNT_UNKNOWN.brokenBy(number, line.account()));
        }
        return account.get().against().map(rule -> rule.brokenBy(number, line.account()));
    }

    private static Optional<Violation> sides(int number, DraftLine line) {
        if (line.debit().isNil() && line.credit().isNil()) {
            return Optional.of(LINE_AMOUNT_NIL.brokenBy(number));
        }
        return line.debit().isNil() || line.credit().isNil()
                ? Optional.empty()
                : Optional.of(LINE_HAS_TWO_SIDES.brokenBy(number, line.debit(), line.credit()));
    }

    private static Optional<Violation> thirdParty(int number, DraftLine line, Circumstances books) {
        var account = books.account(line);
        if (line.thirdParty().isEmpty()) {
            return account.filter(of -> of.kinds().requiresThirdParty())
                    .map(of -> THIRD_PARTY_REQUIRED.brokenBy(number, of.number()));
        }
        var party = books.thirdParty(line);
        if (party.isEmpty()) {
            return Optional.of(THIRD_PARTY_UNKNOWN.brokenBy(number, line.thirdParty()));
        }
        if (party.get().closed()) {
            return Optional.of(THIRD_PARTY_CLOSED.brokenBy(number, line.thirdParty()));
        }
        return account.filter(of -> !of.kinds().collective())
                .map(of -> ACCOUNT_NOT_COLLECTIVE.brokenBy(number, of.number(), line.thirdParty()));
    }

    private static Optional<Violation> dueDate(int number, DraftLine line, Circumstances books) {
        return books.account(line)
                .filter(account -> account.kinds().requiresDueDate())
                .filter(account -> line.dueDate().isEmpty())
                .map(PostingAccount::number)
                .map(account -> DUE_DATE_REQUIRED.brokenBy(number, account));
    }

    private static Optional<Violation> foreign(int number, DraftLine line, Circumstances books) {
        return line.foreign().flatMap(foreign -> foreign(number, line, foreign, books));
    }

    private static Optional<Violation> foreign(int number, DraftLine line, ForeignAmount foreign, Circumstances books) {
        if (foreign.amount().currency() == books.currency()) {
            return Optional.of(
                    CURRENCY_NOT_FOREIGN.brokenBy(number, foreign.amount().currency()));
        }
        if (!isUsable(foreign.rate())) {
            return Optional.of(RATE_UNUSABLE.brokenBy(number, foreign.rate()));
        }
        try {
            return isWorth(line, foreign)
                    ? Optional.empty()
                    : Optional.of(
                            FOREIGN_AMOUNT_DIFFERS.brokenBy(number, foreign.amount(), foreign.rate(), line.amount()));
        } catch (ArithmeticException overflow) {
            return Optional.of(ENTRY_TOO_LARGE.brokenBy(number));
        }
    }

    private static boolean isUsable(BigDecimal rate) {
        var plain = rate.stripTrailingZeros();
        return rate.signum() > 0 && plain.scale() <= RATE_DIGITS && plain.precision() - plain.scale() <= RATE_DIGITS;
    }

    /** Rates are quoted with few digits: one unit, or a ten-thousandth of the amount, is not a difference. */
    private static boolean isWorth(DraftLine line, ForeignAmount foreign) {
        var expected = foreign.inCurrencyOf(line.amount());
        var difference =
                BigDecimal.valueOf(line.amount().subtract(expected).minor()).abs();
        var allowed = BigDecimal.valueOf(line.amount().minor())
                .abs()
                .multiply(RATE_TOLERANCE)
                .max(BigDecimal.ONE);
        return difference.compareTo(allowed) <= 0;
    }
}
