package africa.cauri.domain.closing;

import africa.cauri.domain.journal.BridgedLines;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the entries that bring the balances of classes 6 to 8 to the net result. */
final class ResultLines {

    private final List<AccountBalance> remaining;
    private final Currency currency;
    private final Map<String, AccountBalance> reached = new HashMap<>();
    private final List<List<DraftLine>> entries = new ArrayList<>();

    private ResultLines(List<AccountBalance> balances, Currency currency) {
        this.remaining = new ArrayList<>(balances);
        this.currency = currency;
    }

    /**
     * Returns the lines of each entry, in the order of posting.
     *
     * @param balances those of classes 6 to 8 that are not nil
     * @param accounts the account that stands for each heading in 13; a stage without one is left out, and what it
     *     would take in goes to the net result
     */
    static List<List<DraftLine>> of(
            ResultPath path, List<AccountBalance> balances, Map<String, String> accounts, Currency currency) {
        var lines = new ResultLines(balances, currency);
        var net = balances.stream().map(AccountBalance::balance).reduce(Money.nil(currency), Money::add);
        for (var stage : ResultStage.of(path)) {
            if (stage.heading().isEmpty()) {
                lines.take(stage, accounts.get(net.signum() > 0 ? "139" : "131"));
            } else if (accounts.containsKey(stage.heading())) {
                lines.take(stage, accounts.get(stage.heading()));
            }
        }
        return List.copyOf(lines.entries);
    }

    private void take(ResultStage stage, String account) {
        var taken = new ArrayList<AccountBalance>();
        stage.stages().stream().filter(reached::containsKey).forEach(from -> taken.add(reached.remove(from)));
        remaining.stream().filter(balance -> stage.takes(balance.account())).forEach(taken::add);
        remaining.removeAll(taken);
        taken.removeIf(balance -> balance.balance().isNil());
        BridgedLines.of(taken, AccountBalance::cleared, account).forEach(part -> entries.add(part.lines()));
        var sum = taken.stream().map(AccountBalance::balance).reduce(Money.nil(currency), Money::add);
        reached.put(stage.heading(), new AccountBalance(account, sum));
    }
}
