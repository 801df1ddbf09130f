package africa.cauri.domain.chart;

import java.util.List;

/**
 * What an account is for and what its lines must say.
 *
 * @param collective whether it gathers third parties: together with one of them it is the auxiliary account
 * @param lettrable whether its lines can be lettered
 * @param reconcilable whether its lines are compared with the statements of a bank or of mobile money
 * @param requiresThirdParty whether a line without a third party is refused
 * @param requiresDueDate whether a line without a due date is refused
 */
public record AccountKinds(
        boolean collective,
        boolean lettrable,
        boolean reconcilable,
        boolean requiresThirdParty,
        boolean requiresDueDate) {

    private static final List<String> COLLECTIVE = List.of("40", "41", "42", "46", "481", "482", "485");
    private static final List<String> LETTRABLE =
            List.of("40", "41", "42", "43", "44", "46", "47", "481", "482", "485", "585");
    private static final List<String> RECONCILABLE = List.of("52", "53", "55");

    /** Returns what an account with that number is in most books; a company may decide otherwise. */
    public static AccountKinds usual(AccountNumber number) {
        return new AccountKinds(
                isBelow(number, COLLECTIVE), isBelow(number, LETTRABLE), isBelow(number, RECONCILABLE), false, false);
    }

    private static boolean isBelow(AccountNumber number, List<String> headings) {
        return headings.stream().anyMatch(number.digits()::startsWith);
    }
}
