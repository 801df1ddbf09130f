package africa.cauri.domain.template.formula;

/** The side of an entry that a line stands on. */
public enum Side {
    DEBIT,
    CREDIT
}
