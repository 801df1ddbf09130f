package africa.cauri.domain.chart;

import africa.cauri.domain.csv.CsvFile;
import africa.cauri.domain.csv.CsvRow;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;

/** Opens and changes accounts as a CSV file says; all of them or, if one line is wrong, none. */
@ApplicationScoped
public class ImportAccounts {

    private final Acting acting;
    private final Accounts accounts;
    private final AccountChanges changes;

    protected ImportAccounts() {
        this(null, null, null);
    }

    @Inject
    ImportAccounts(Acting acting, Accounts accounts, AccountChanges changes) {
        this.acting = acting;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** How many accounts a file opened, changed and left as they were. */
    public record Imported(int opened, int changed, int unchanged) {

        private Imported add(Imported other) {
            return new Imported(opened + other.opened, changed + other.changed, unchanged + other.unchanged);
        }
    }

    /**
     * Reads {@code number;title;collective;lettrable;reconcilable;requires_third_party;requires_due_date;closed},
     * UTF-8, the columns in any order. An account that is there is changed, another is opened; one that the file does
     * not name stays. An empty yes or no is as it was, or as on the account that a new one subdivides. Subdivisions may
     * come before the account that they subdivide.
     *
     * @throws RuleBroken with every violation of every line: those of {@link OpenAccount} and {@link ChangeAccount}, a
     *     number that stands twice, and what makes a file unreadable
     */
    @Transactional
    public Imported read(InputStream csv) {
        acting.actor().require(Power.POST);
        var file = CsvFile.read(csv, AccountsCsv.COLUMNS);
        file.expectUnique(AccountsCsv.NUMBER);
        var imported = new Imported[] {new Imported(0, 0, 0)};
        file.each(row -> {
            imported[0] = imported[0].add(take(row));
            changes.forget();
        });
        return imported[0];
    }

    private Imported take(CsvRow row) {
        var existing = AccountNumber.find(row.get(AccountsCsv.NUMBER)).flatMap(accounts::find);
        if (existing.isEmpty()) {
            open(row);
            return new Imported(1, 0, 0);
        }
        var before = existing.get().sheet();
        var change = new AccountChange(
                row.get(AccountsCsv.TITLE),
                kinds(row, before.kinds()),
                row.find(AccountsCsv.CLOSED).orElse(before.closed()),
                before.version());
        if (change.equals(new AccountChange(before.title(), before.kinds(), before.closed(), before.version()))) {
            return new Imported(0, 0, 1);
        }
        changes.change(before.number(), change);
        return new Imported(0, 1, 0);
    }

    private void open(CsvRow row) {
        var number = row.get(AccountsCsv.NUMBER);
        var kinds = AccountNumber.find(number)
                .flatMap(accounts::findParent)
                .map(Account::kinds)
                .map(usual -> kinds(row, usual));
        var closed = row.find(AccountsCsv.CLOSED).orElse(false);
        var opened = changes.open(new NewAccount(number, row.get(AccountsCsv.TITLE), kinds));
        if (closed) {
            changes.change(opened.number(), new AccountChange(opened.title(), opened.kinds(), true, opened.version()));
        }
    }

    private static AccountKinds kinds(CsvRow row, AccountKinds otherwise) {
        return new AccountKinds(
                value(row, AccountsCsv.COLLECTIVE, otherwise.collective()),
                value(row, AccountsCsv.LETTRABLE, otherwise.lettrable()),
                value(row, AccountsCsv.RECONCILABLE, otherwise.reconcilable()),
                value(row, AccountsCsv.REQUIRES_THIRD_PARTY, otherwise.requiresThirdParty()),
                value(row, AccountsCsv.REQUIRES_DUE_DATE, otherwise.requiresDueDate()));
    }

    private static boolean value(CsvRow row, String column, boolean otherwise) {
        return row.find(column).orElse(otherwise);
    }
}
