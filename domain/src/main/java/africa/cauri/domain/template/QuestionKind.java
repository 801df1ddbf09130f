package africa.cauri.domain.template;

/** What a template asks for. */
public enum QuestionKind {
    /** A number, such as an amount or a quantity. */
    AMOUNT,
    /** The number of an account. */
    ACCOUNT,
    /** The code of a third party. */
    THIRD_PARTY
}
