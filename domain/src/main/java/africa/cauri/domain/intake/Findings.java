package africa.cauri.domain.intake;

import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.party.NewThirdParty;
import java.util.List;

/**
 * What checking a file has shown.
 *
 * @param entries how many it has
 * @param first its faults by line, {@link ImportFault#KEPT} at most
 * @param faults how many there are in all
 * @param accounts those to be opened
 * @param thirdParties those to be opened
 * @param unknown what the books do not know, opened or not
 * @param totals of its sound entries, by journal and month
 */
public record Findings(
        long entries,
        List<ImportFault> first,
        long faults,
        List<NewAccount> accounts,
        List<NewThirdParty> thirdParties,
        List<UnknownMaster> unknown,
        List<ImportTotal> totals) {

    /** Whether the file can be written. */
    public boolean areSound() {
        return faults == 0;
    }

    /** Returns the same with other faults and none else. */
    public Findings refusedFor(List<ImportFault> others) {
        return new Findings(entries, others, others.size(), List.of(), List.of(), unknown, totals);
    }
}
