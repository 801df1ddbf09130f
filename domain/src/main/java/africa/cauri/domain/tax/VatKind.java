package africa.cauri.domain.tax;

/** What a code of value added tax is for. */
public enum VatKind {
    SALES_GOODS(VatSide.COLLECTED),
    SALES_SERVICES(VatSide.COLLECTED),
    SALES_WORKS(VatSide.COLLECTED),
    /** What the company makes for itself (livraison à soi-même). */
    SELF_SUPPLY(VatSide.COLLECTED),
    PURCHASES_GOODS(VatSide.DEDUCTIBLE),
    PURCHASES_SERVICES(VatSide.DEDUCTIBLE),
    PURCHASES_FIXED_ASSETS(VatSide.DEDUCTIBLE),
    PURCHASES_TRANSPORT(VatSide.DEDUCTIBLE),
    /** Sales that the law exempts: without tax, and part of the turnover that is declared. */
    EXEMPT(VatSide.UNTAXED),
    /** Sales abroad at the rate nil. */
    EXPORT(VatSide.UNTAXED);

    private final VatSide side;

    VatKind(VatSide side) {
        this.side = side;
    }

    public VatSide side() {
        return side;
    }

    /** Whether its amounts grow on the debit side. */
    public boolean isPurchase() {
        return side == VatSide.DEDUCTIBLE;
    }
}
