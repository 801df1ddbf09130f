package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.kernel.Money;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was looked at.
 *
 * @param count how many there are of what the name says; 0 if all is well
 * @param amount what they come to, where that makes sense
 * @param link what a page needs to show them: account, journal, file, from, until
 */
public record ChecklistItem(
        ChecklistName name, Severity severity, long count, Optional<Money> amount, Map<String, String> link) {

    public ChecklistItem {
        link = Map.copyOf(link);
    }

    /** Returns an item that is fine if there is nothing, and otherwise as severe as said. */
    public static ChecklistItem of(ChecklistName name, Severity severity, long count, Map<String, String> link) {
        return new ChecklistItem(name, count == 0 ? Severity.FINE : severity, count, Optional.empty(), link);
    }

    /** Returns the same item with what it comes to. */
    public ChecklistItem worth(Money sum) {
        return new ChecklistItem(name, severity, count, Optional.of(sum), link);
    }
}
