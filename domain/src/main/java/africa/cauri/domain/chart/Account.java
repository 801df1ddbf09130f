package africa.cauri.domain.chart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * An account of the books. The official accounts are there from the first day, are never removed and keep their
 * official titles; a company adds its own below them. An account that the official chart subdivides is a heading and
 * takes no entries; one that only the company subdivides takes entries as before. What an account is for and whether it
 * is closed is for the company to say, of the official accounts too.
 */
@Entity
@Table(name = "account")
public class Account {

    /** Plain text here, because a JPA id may not be converted; {@link #number()} gives it its type. */
    @Id
    @Column(length = 10)
    private String number;

    @Column(nullable = false, length = 200)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent")
    private Account parent;

    @Column(nullable = false)
    private boolean official;

    @Column(nullable = false)
    private boolean postable;

    @Column(nullable = false)
    private boolean closed;

    @Column(nullable = false)
    private boolean collective;

    @Column(nullable = false)
    private boolean lettrable;

    @Column(nullable = false)
    private boolean reconcilable;

    @Column(name = "requires_third_party", nullable = false)
    private boolean requiresThirdParty;

    @Column(name = "requires_due_date", nullable = false)
    private boolean requiresDueDate;

    @Version
    @Column(nullable = false)
    private int version;

    /** For JPA. */
    protected Account() {}

    /** Makes an account of the company's own. */
    static Account own(AccountNumber number, String title, Account parent, AccountKinds kinds) {
        var account = new Account();
        account.number = number.digits();
        account.title = title;
        account.parent = parent;
        account.postable = true;
        account.set(kinds);
        return account;
    }

    public AccountNumber number() {
        return new AccountNumber(number);
    }

    public String title() {
        return title;
    }

    /** Returns the account that this one subdivides; empty for the accounts of two digits. */
    public Optional<Account> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether the account belongs to the official chart, and not to this company alone. */
    public boolean isOfficial() {
        return official;
    }

    /** Whether the account takes entries; a heading does not. */
    public boolean isPostable() {
        return postable;
    }

    /** Whether the company has closed the account to entries. */
    public boolean isClosed() {
        return closed;
    }

    public AccountKinds kinds() {
        return new AccountKinds(collective, lettrable, reconcilable, requiresThirdParty, requiresDueDate);
    }

    public int version() {
        return version;
    }

    AccountSheet sheet() {
        return new AccountSheet(
                number(), title, parent().map(Account::number), official, postable, kinds(), closed, version);
    }

    void change(AccountChange change) {
        title = change.title();
        closed = change.closed();
        set(change.kinds());
    }

    private void set(AccountKinds kinds) {
        collective = kinds.collective();
        lettrable = kinds.lettrable();
        reconcilable = kinds.reconcilable();
        requiresThirdParty = kinds.requiresThirdParty();
        requiresDueDate = kinds.requiresDueDate();
    }
}
