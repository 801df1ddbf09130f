package africa.cauri.domain.matching;

/**
 * What a job letters: the sure proposals of an account.
 *
 * @param thirdParty the code of one; empty for all, and for the lines without one
 */
public record LetteringTask(String account, String thirdParty) {

    /** Reads what {@link #toString} wrote. */
    public static LetteringTask of(String text) {
        int end = text.indexOf('/');
        return new LetteringTask(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public String toString() {
        return account + "/" + thirdParty;
    }
}
