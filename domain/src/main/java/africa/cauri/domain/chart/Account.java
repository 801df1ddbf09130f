package africa.cauri.domain.chart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * An account of the books. The official accounts are there from the first day, are never removed and keep their
 * official titles; a company adds its own below them. An account that is subdivided is a heading and takes no entries.
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

    /** For JPA. */
    protected Account() {}

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
}
