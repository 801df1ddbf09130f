package africa.cauri.domain.kernel;

/**
 * The currencies that books are kept or settled in, by their ISO 4217 code. Amounts are whole numbers of the minor
 * unit: with two decimals, 1 minor unit is a hundredth.
 */
public enum Currency {
    XOF(0),
    XAF(0),
    GNF(0),
    KMF(0),
    CDF(2),
    EUR(2),
    USD(2),
    GBP(2),
    CHF(2),
    CAD(2),
    JPY(0),
    CNY(2),
    INR(2),
    AED(2),
    MAD(2),
    NGN(2),
    GHS(2),
    ZAR(2),
    GMD(2),
    CVE(2),
    RWF(0);

    private final int decimals;

    Currency(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }
}
