package africa.cauri.tenants.registry;

/** The two systems of the AUDCIF (art. 11): the normal one, and the minimal one on a cash basis. */
public enum AccountingSystem {
    NORMAL,
    SMT
}
