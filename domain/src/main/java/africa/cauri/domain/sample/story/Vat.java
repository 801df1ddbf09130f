package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The return of each month: what was collected less what may be deducted, less the credit of the month before. */
final class Vat {

    private static final Map<Character, String> DEDUCTIBLE = Map.of('B', "4452", 'S', "4454", 'I', "4451", 'T', "4453");
    private static final Map<Character, String> COLLECTED = Map.of('B', "4431", 'S', "4432", 'T', "4433");

    private static final String DUE = "4441";
    private static final String CREDIT = "4449";
    private static final String NOT_DUE_YET = "4455";

    private final World world;

    Vat(World world) {
        this.world = world;
    }

    /** Returns the account that the tax of a code goes to. */
    static String account(String code) {
        return (code.charAt(0) == 'V' ? COLLECTED : DEDUCTIBLE).get(code.charAt(1));
    }

    /** Settles the month on its last day. */
    void settle(LocalDate end) {
        var accounts = new TreeMap<>(world.book().below("443"));
        accounts.putAll(world.book().below("445"));
        accounts.putAll(world.book().below(CREDIT));
        accounts.remove(NOT_DUE_YET);
        if (accounts.isEmpty()) {
            return;
        }
        var reference = "TVA-%d-%02d".formatted(end.getYear(), end.getMonthValue());
        var slip = world.book().slip("OD", end, reference, "Déclaration de TVA " + World.month(end));
        accounts.forEach((account, balance) -> slip.move(account, -balance));
        long owed = -accounts.values().stream().mapToLong(Long::longValue).sum();
        slip.move(owed > 0 ? DUE : CREDIT, -owed).post();
    }
}
