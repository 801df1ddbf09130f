package africa.cauri.domain.chart;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;

/** Opens and changes accounts inside the transaction of a use case, one of them or a whole file, and notes it. */
@ApplicationScoped
class AccountChanges {

    /** A new account comes between the one above it and those of the company below it. */
    private static final String ADOPT =
            "UPDATE account SET parent = ? WHERE parent = ? AND number LIKE CONCAT(?, '_%') AND NOT official";

    private static final String RENUMBER =
            "UPDATE account SET number = ?, parent = ?, version = version + 1 WHERE number = ?";

    private final EntityManager books;
    private final Accounts accounts;
    private final AccountUses uses;
    private final AuditTrail audit;
    private final Sql sql;

    protected AccountChanges() {
        this(null, null, null, null, null);
    }

    @Inject
    AccountChanges(EntityManager books, Accounts accounts, AccountUses uses, AuditTrail audit, Sql sql) {
        this.books = books;
        this.accounts = accounts;
        this.uses = uses;
        this.audit = audit;
        this.sql = sql;
    }

    /** Names an account for the audit trail. */
    static AuditTrail.Subject subject(AccountNumber number) {
        return new AuditTrail.Subject("account", number.digits());
    }

    /** Opens an account of the company's own, or throws {@link RuleBroken}. */
    AccountSheet open(NewAccount account) {
        var violations = new ArrayList<>(AccountRules.check(account));
        AccountNumber.find(account.number()).ifPresent(number -> violations.addAll(place(number)));
        refuse(violations);
        var number = new AccountNumber(account.number());
        var parent = accounts.findParent(number).orElseThrow();
        var opened =
                Account.own(number, account.title(), parent, account.kinds().orElseGet(parent::kinds));
        add(opened);
        adopt(parent.number(), number);
        audit.created(subject(number), opened.sheet().trace());
        return opened.sheet();
    }

    /** Changes an account, or throws {@link RuleBroken} or {@link NotFound}. */
    AccountSheet change(AccountNumber number, AccountChange change) {
        var account = accounts.held(number);
        var before = account.sheet();
        if (before.version() != change.version()) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(change.version(), before.version())));
        }
        var violations = new ArrayList<>(AccountRules.check(before, change));
        if (before.kinds().collective() && !change.kinds().collective() && uses.hasThirdParties(number)) {
            violations.add(Rule.ACCOUNT_HAS_THIRD_PARTIES.broken(number));
        }
        refuse(violations);
        account.change(change);
        books.flush();
        audit.changed(subject(number), before.trace(), account.sheet().trace());
        return account.sheet();
    }

    /** Returns what keeps a new account from that place in the chart. */
    List<Violation> place(AccountNumber number) {
        return AccountRules.place(number, accounts.find(number), accounts.findParent(number));
    }

    /** Puts the company's accounts that begin with the new number below it. */
    void adopt(AccountNumber parent, AccountNumber number) {
        sql.update(ADOPT, number.digits(), parent.digits(), number.digits());
    }

    /** Gives an account that nothing uses another number, whose place is free. */
    AccountSheet renumber(AccountNumber old, AccountNumber number) {
        var parent = accounts.findParent(number)
                .filter(found -> !found.number().equals(old))
                .or(() -> accounts.findParent(old))
                .orElseThrow()
                .number();
        try {
            sql.update(RENUMBER, number.digits(), parent.digits(), old.digits());
        } catch (SqlFailed failure) {
            throw translated(failure, old, number);
        }
        adopt(parent, number);
        books.clear();
        return accounts.get(number).sheet();
    }

    /** Removes an account that nothing uses. */
    void remove(AccountNumber number) {
        try {
            sql.update("DELETE FROM account WHERE number = ?", number.digits());
        } catch (SqlFailed failure) {
            throw translated(failure, number, number);
        }
    }

    /** Lets go of what was read and written, which a whole file would else compare again for each of its lines. */
    void forget() {
        books.clear();
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    private static RuntimeException translated(SqlFailed failure, AccountNumber used, AccountNumber taken) {
        if (SqlFailed.tellsOfDuplicate(failure)) {
            return new RuleBroken(List.of(Rule.ACCOUNT_NUMBER_TAKEN.broken(taken)));
        }
        return SqlFailed.tellsOfUse(failure) ? new RuleBroken(List.of(Rule.ACCOUNT_IN_USE.broken(used))) : failure;
    }

    private void add(Account account) {
        try {
            books.persist(account);
            books.flush();
        } catch (PersistenceException failure) {
            throw SqlFailed.tellsOfDuplicate(failure)
                    ? new RuleBroken(List.of(Rule.ACCOUNT_NUMBER_TAKEN.broken(account.number())))
                    : failure;
        }
    }
}
