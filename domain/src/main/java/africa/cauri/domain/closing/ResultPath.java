package africa.cauri.domain.closing;

/** How the balances of classes 6 to 8 come to the net result. */
public enum ResultPath {
    /** Straight to 131 or 139. */
    DIRECT,
    /** Over the intermediate balances, from the margin in 132 to the result outside of ordinary activities in 138. */
    THROUGH_INTERMEDIATE_BALANCES
}
