package africa.cauri.witness;

/** Something that is not as it must be. */
public record Finding(Fault fault, String what) {

    /** What can be wrong: the first ones by the word of the witness, the others with the rows themselves. */
    public enum Fault {
        /** It was acknowledged and is not there. */
        LOST,
        /** It is there more than once. */
        DOUBLED,
        /** It is there, and is not what was sent or not what was acknowledged. */
        CHANGED,
        /** Some entries of a request are there and others not. */
        HALF_DONE,
        /** Nobody sent it. */
        UNKNOWN,
        /** The numbers of a journal in a year are not 1, 2, 3 and so on. */
        MISNUMBERED,
        /** Its debits are not its credits, or it has less than two lines. */
        UNBALANCED,
        /** A hash is not that of the entry and the one before. */
        CHAIN_BROKEN,
        /** The kept end of a chain is not the last entry's. */
        CHAIN_END_WRONG,
        /** A kept balance is not the sum of the lines. */
        BALANCE_WRONG
    }
}
