package africa.cauri.domain.kernel;

/**
 * The 17 states of OHADA, by their ISO 3166-1 alpha-2 code. Books are kept in the legal tender of the state (AUDCIF
 * art. 17).
 */
public enum Country {
    BJ(Currency.XOF),
    BF(Currency.XOF),
    CM(Currency.XAF),
    CF(Currency.XAF),
    KM(Currency.KMF),
    CG(Currency.XAF),
    CI(Currency.XOF),
    GA(Currency.XAF),
    GN(Currency.GNF),
    GW(Currency.XOF),
    GQ(Currency.XAF),
    ML(Currency.XOF),
    NE(Currency.XOF),
    CD(Currency.CDF),
    SN(Currency.XOF),
    TD(Currency.XAF),
    TG(Currency.XOF);

    private final Currency legalTender;

    Country(Currency legalTender) {
        this.legalTender = legalTender;
    }

    public Currency legalTender() {
        return legalTender;
    }
}
