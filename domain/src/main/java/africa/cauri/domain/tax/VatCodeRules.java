package africa.cauri.domain.tax;

import static java.math.BigDecimal.ZERO;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a code of value added tax must respect, apart from what only the books know. */
public final class VatCodeRules {

    public static final int LONGEST_TITLE = 100;
    public static final int MOST_RATES = 100;

    /** The days between which a rate may begin; the last day of a rate that nothing replaces. */
    public static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,9}");

    private VatCodeRules() {}

    /** Returns what is wrong with the name of a code: one to ten digits, capitals, points or hyphens. */
    public static List<Violation> violations(String code) {
        return CODE.matcher(code).matches() ? List.of() : List.of(Rule.VAT_CODE_WRONG.broken(code));
    }

    /** Returns every rule that a code of that kind would break; the line of a violation by a rate is its place. */
    public static List<Violation> violations(VatKind kind, VatCodeForm form) {
        var violations = new ArrayList<>(TextRules.required("title", form.title(), LONGEST_TITLE));
        if (form.rates().isEmpty()) {
            violations.add(Rule.VAT_RATE_MISSING.broken());
        }
        if (form.rates().size() > MOST_RATES) {
            violations.add(Rule.VAT_RATES_TOO_MANY.broken(MOST_RATES));
            return violations;
        }
        var days = new HashSet<LocalDate>();
        for (int place = 1; place <= form.rates().size(); place++) {
            var rate = form.rates().get(place - 1);
            violations.addAll(violations(kind, rate, place));
            if (!days.add(rate.from())) {
                violations.add(Rule.VAT_RATE_TWICE.brokenBy(place, rate.from()));
            }
        }
        account(kind.side(), form).ifPresent(violations::add);
        return violations;
    }

    private static List<Violation> violations(VatKind kind, RateForm rate, int place) {
        var violations = new ArrayList<Violation>();
        if (rate.from().isBefore(EARLIEST) || rate.from().isAfter(LATEST)) {
            violations.add(Rule.VAT_RATE_DAY_WRONG.brokenBy(place, rate.from(), EARLIEST, LATEST));
        }
        if (!VatRate.isPercentage(rate.percent(), VatRate.RATE_DECIMALS)) {
            violations.add(Rule.VAT_RATE_WRONG.brokenBy(place, rate.percent(), VatRate.RATE_DECIMALS));
        } else if (kind.side() == VatSide.UNTAXED && rate.percent().signum() != 0) {
            violations.add(Rule.VAT_RATE_NOT_NIL.brokenBy(place, rate.percent()));
        }
        if (!VatRate.isPercentage(rate.deductible(), VatRate.SHARE_DECIMALS)) {
            violations.add(Rule.VAT_SHARE_WRONG.brokenBy(place, rate.deductible(), VatRate.SHARE_DECIMALS));
        } else if (!kind.isPurchase() && rate.deductible().compareTo(VatRate.HUNDRED) != 0) {
            violations.add(Rule.VAT_SHARE_OF_SALES.brokenBy(place, rate.deductible()));
        }
        return violations;
    }

    private static Optional<Violation> account(VatSide side, VatCodeForm form) {
        var account = form.account();
        if (side == VatSide.UNTAXED) {
            return account.isEmpty() ? Optional.empty() : Optional.of(Rule.VAT_ACCOUNT_USELESS.broken(account));
        }
        if (account.isEmpty()) {
            return form.rates().stream().anyMatch(VatCodeRules::movesTax)
                    ? Optional.of(Rule.VAT_ACCOUNT_MISSING.broken(side.account()))
                    : Optional.empty();
        }
        return account.startsWith(side.account())
                ? Optional.empty()
                : Optional.of(Rule.VAT_ACCOUNT_ELSEWHERE.broken(account, side.account()));
    }

    private static boolean movesTax(RateForm rate) {
        return rate.percent().compareTo(ZERO) > 0 && rate.deductible().compareTo(ZERO) > 0;
    }
}
