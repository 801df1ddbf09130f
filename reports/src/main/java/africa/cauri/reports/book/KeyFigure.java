package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that tells at a glance how a company stands, and how it came to that.
 *
 * @param kind what it is about
 * @param points at the end of each month, the oldest first; the last one is the figure itself
 */
public record KeyFigure(Kind kind, List<Point> points) {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** What figures are about, and the first digits of their accounts. */
    public enum Kind {
        BANKS("52", 1),
        CASH("57", 1),
        RECEIVABLES("41", 1),
        /** What the company owes, as a positive amount. */
        PAYABLES("40", -1),
        /** Tax on invoices that are still to come, 4435 and 4455, is not counted. */
        VAT("4431 4432 4433 4434 4449 4451 4452 4453 4454 4456", -1),
        /** Of the fiscal year up to that month; a loss is negative. */
        RESULT("6 7 8", -1);

        /** With spaces between them. */
        private final String accounts;

        private final int sign;

        Kind(String accounts, int sign) {
            this.accounts = accounts;
            this.sign = sign;
        }

        public List<String> accounts() {
            return List.of(SPACE.split(accounts));
        }

        boolean holds(String account) {
            return accounts().stream().anyMatch(account::startsWith);
        }

        Money of(Money debitLessCredit) {
            return sign < 0 ? debitLessCredit.negate() : debitLessCredit;
        }
    }

    /**
     * What it was.
     *
     * @param year the first day of the fiscal year
     * @param day the last day of the month
     */
    public record Point(LocalDate year, LocalDate day, Money amount) {}

    /** The figure itself. */
    public Point now() {
        return points.get(points.size() - 1);
    }
}
