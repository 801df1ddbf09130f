package africa.cauri.domain.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The entry that takes up what lettered lines leave open.
 *
 * @param account where it goes; if it is missing, the usual account of the kind
 * @param journal the journal's code
 * @param reference of the supporting document, such as the bank's advice
 * @param reason why the user goes on in spite of warnings; empty without
 */
public record Difference(
        DifferenceKind kind,
        Optional<String> account,
        String journal,
        LocalDate date,
        String reference,
        String label,
        String reason) {

    /** Returns the same difference, for that account. */
    public Difference to(String number) {
        return new Difference(kind, Optional.of(number), journal, date, reference, label, reason);
    }

    /** Returns the same difference, with the reason to go on in spite of warnings. */
    public Difference because(String why) {
        return new Difference(kind, account, journal, date, reference, label, why);
    }
}
