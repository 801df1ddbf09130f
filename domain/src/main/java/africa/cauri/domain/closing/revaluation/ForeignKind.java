package africa.cauri.domain.closing.revaluation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What becomes of the difference on an account (SYSCOHADA, comptes 478 and 479, 194, 499, 599; AUDCIF art. 54 and 57).
 */
enum ForeignKind {
    /** Money: the difference is real. */
    TREASURY("51 52 53 55 57 58", "676", "776", "676", "776", "", ""),
    /** Short credits of treasury. */
    SHORT_FINANCIAL("54 56", "4782", "4792", "4784", "4794", "6791", "599"),
    /** Loans, given or taken, over one year. */
    LONG_FINANCIAL("16 17 18 27", "4782", "4792", "4784", "4794", "6971", "194"),
    /** What customers, suppliers and other third parties owe or are owed. */
    OPERATING("40 41 42 43 44 45 46 471 472 473 48", "4781", "4791", "4783", "4793", "6591", "4991");

    /** The first digits of its accounts, with spaces between them. */
    private final String headings;

    private final String assetLoss;
    private final String assetGain;
    private final String debtLoss;
    private final String debtGain;
    private final String charge;
    private final String provision;

    ForeignKind(
            String headings,
            String assetLoss,
            String assetGain,
            String debtLoss,
            String debtGain,
            String charge,
            String provision) {
        this.headings = headings;
        this.assetLoss = assetLoss;
        this.assetGain = assetGain;
        this.debtLoss = debtLoss;
        this.debtGain = debtGain;
        this.charge = charge;
        this.provision = provision;
    }

    /** Returns the kind of that account; what is not due in money has none. */
    static Optional<ForeignKind> of(String account) {
        return Stream.of(values())
                .filter(kind ->
                        Pattern.compile(" ").splitAsStream(kind.headings).anyMatch(account::startsWith))
                .findFirst();
    }

    /** The heading that takes a gain or a loss on an asset or a debt. */
    String heading(boolean isAsset, boolean isGain) {
        if (isAsset) {
            return isGain ? assetGain : assetLoss;
        }
        return isGain ? debtGain : debtLoss;
    }

    /** Whether losses are provided for, and the difference goes back on the first day. */
    boolean isUnrealised() {
        return !provision.isEmpty();
    }

    String charge() {
        return charge;
    }

    String provision() {
        return provision;
    }
}
