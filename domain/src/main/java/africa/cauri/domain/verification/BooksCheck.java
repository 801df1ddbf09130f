package africa.cauri.domain.verification;

/** What is proven, each by itself. */
public enum BooksCheck {
    /** Debits equal credits, on at least two lines of one side each (AUDCIF art. 17). */
    ENTRIES_BALANCED,
    /** Each journal counts from 1 in each year, without a gap. */
    NUMBERS_WITHOUT_GAP,
    /** Each entry has the hash that follows from its rows and from the entry before it (AUDCIF art. 22). */
    CHAIN_INTACT,
    /** Each journal and year remembers its last number and hash. */
    CHAIN_ENDS,
    /** Each line has the date of its entry, which lies in its fiscal year. */
    DATES_AGREE,
    /** What is kept for each account, period, nature and currency is the sum of the lines. */
    ACCOUNT_BALANCES,
    /** The same for each third party. */
    THIRD_PARTY_BALANCES,
    /** Lettered lines add up to nil, on one account, for one third party. */
    LETTERED_GROUPS,
    /** What a year opens with is what the year before closed with (AUDCIF art. 34). */
    OPENING_EQUALS_CLOSING
}
