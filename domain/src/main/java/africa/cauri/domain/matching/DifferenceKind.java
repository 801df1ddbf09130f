package africa.cauri.domain.matching;

import java.util.List;
import java.util.Optional;

/**
 * Why lines that settle each other leave a difference, with the accounts of the SYSCOHADA chart that it usually goes
 * to. A company may allow more or less of each than is usual; see {@link DifferenceLimits}.
 */
public enum DifferenceKind {
    /** What a bank kept. */
    BANK_FEE("6318", "", 25_000, 5),
    ROUNDING("6588", "7588", 100, 1),
    /** The rate changed between invoice and payment (AUDCIF art. 53); not limited if the lines are nil abroad. */
    EXCHANGE("656", "756", 0, 5),
    /** Granted to a customer, or obtained from a supplier. */
    DISCOUNT("673", "773", 0, 5),
    /** Tax that a customer withheld, or that we withhold from a supplier. */
    WITHHOLDING("4492", "4478", 0, 20);

    /** Accounts whose exchange differences are commercial; those of others are financial: 676 and 776. */
    private static final List<String> TRADE = List.of("40", "41", "42", "43", "44", "45", "47");

    private final String lossAccount;
    private final String gainAccount;
    private final int most;
    private final int mostPercent;

    DifferenceKind(String lossAccount, String gainAccount, int most, int mostPercent) {
        this.lossAccount = lossAccount;
        this.gainAccount = gainAccount;
        this.most = most;
        this.mostPercent = mostPercent;
    }

    /** Returns the usual account of a difference that is debited to it, on that lettered account. */
    public Optional<String> lossAccount(String lettered) {
        return this == EXCHANGE && isFinancial(lettered) ? Optional.of("676") : present(lossAccount);
    }

    /** Returns the usual account of a difference that is credited to it, on that lettered account. */
    public Optional<String> gainAccount(String lettered) {
        return this == EXCHANGE && isFinancial(lettered) ? Optional.of("776") : present(gainAccount);
    }

    /** The most that is usual, in whole units of the books' currency; 0 for no such limit. */
    int most() {
        return most;
    }

    int mostPercent() {
        return mostPercent;
    }

    private static boolean isFinancial(String account) {
        return TRADE.stream().noneMatch(account::startsWith);
    }

    private static Optional<String> present(String account) {
        return account.isEmpty() ? Optional.empty() : Optional.of(account);
    }
}
