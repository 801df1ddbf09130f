package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A third party of the company. It is opened, changed, closed and opened again; removed only as long as nothing in the
 * books points at it. One that was merged into another is closed for ever: its lines stay its own, and are read
 * together with those of the other.
 */
@Entity
@Table(name = "third_party")
public class ThirdParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private PartyKind kind;

    @Column(nullable = false)
    private boolean closed;

    @Column(name = "collective_account", length = 10)
    private String collectiveAccount;

    /** Never one that was itself merged into another: those that were merged into it are led on when it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private ThirdParty mergedInto;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = 300)
    private String address;

    @Column(nullable = false, length = 100)
    private String email;

    @Column(nullable = false, length = 40)
    private String phone;

    @Column(name = "payment_days", nullable = false)
    private int paymentDays;

    @Column(name = "end_of_month", nullable = false)
    private boolean endOfMonth;

    @Column(name = "payment_day")
    private Integer paymentDay;

    @Column(name = "credit_limit")
    private Long creditLimit;

    @ElementCollection
    @CollectionTable(name = "third_party_detail", joinColumns = @JoinColumn(name = "third_party"))
    @OrderColumn(name = "place")
    private List<ThirdPartyDetail> details = new ArrayList<>();

    @Version
    @Column(nullable = false)
    private int version;

    /** For JPA. */
    protected ThirdParty() {}

    ThirdParty(String code, ThirdPartyFacts facts) {
        this.code = code;
        set(facts);
    }

    /** Returns the third party with its credit limit in the currency of the books. */
    ThirdPartySheet sheet(Currency currency) {
        return new ThirdPartySheet(
                id,
                code,
                facts(currency),
                closed,
                Optional.ofNullable(mergedInto).map(into -> into.code),
                version);
    }

    String code() {
        return code;
    }

    int id() {
        return id;
    }

    void change(ThirdPartyChange change) {
        closed = change.closed();
        set(change.facts());
    }

    void mergeInto(ThirdParty other) {
        mergedInto = other;
        closed = true;
    }

    private ThirdPartyFacts facts(Currency currency) {
        return new ThirdPartyFacts(
                name,
                kind,
                Optional.ofNullable(collectiveAccount),
                new Contact(country, address, email, phone),
                new PaymentTerms(paymentDays, endOfMonth, Optional.ofNullable(paymentDay)),
                Optional.ofNullable(creditLimit).map(limit -> new Money(limit, currency)),
                details(ThirdPartyDetail.Kind.IDENTIFIER, Identifier::new),
                details(ThirdPartyDetail.Kind.BANK, BankDetails::new),
                details(ThirdPartyDetail.Kind.MOBILE_MONEY, MobileMoney::new));
    }

    private <T> List<T> details(ThirdPartyDetail.Kind wanted, BiFunction<String, String, T> make) {
        return details.stream()
                .filter(detail -> detail.kind() == wanted)
                .map(detail -> make.apply(detail.name(), detail.number()))
                .toList();
    }

    private void set(ThirdPartyFacts facts) {
        name = facts.name();
        kind = facts.kind();
        collectiveAccount = facts.collectiveAccount().orElse(null);
        country = facts.contact().country();
        address = facts.contact().address();
        email = facts.contact().email();
        phone = facts.contact().phone();
        paymentDays = facts.terms().days();
        endOfMonth = facts.terms().endOfMonth();
        paymentDay = facts.terms().dayOfMonth().orElse(null);
        creditLimit = facts.creditLimit().map(Money::minor).orElse(null);
        setDetails(facts);
    }

    private void setDetails(ThirdPartyFacts facts) {
        details.clear();
        facts.identifiers()
                .forEach(each -> details.add(
                        new ThirdPartyDetail(ThirdPartyDetail.Kind.IDENTIFIER, each.type(), each.number())));
        facts.bankAccounts()
                .forEach(each ->
                        details.add(new ThirdPartyDetail(ThirdPartyDetail.Kind.BANK, each.bank(), each.number())));
        facts.mobileMoney()
                .forEach(each -> details.add(
                        new ThirdPartyDetail(ThirdPartyDetail.Kind.MOBILE_MONEY, each.operator(), each.number())));
    }
}
