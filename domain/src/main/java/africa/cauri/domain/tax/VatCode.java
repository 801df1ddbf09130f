package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A code of value added tax, as it is changed. It is opened with its first rates, gets another one with each finance
 * law, is closed when nobody needs it any more, and is never removed, because posted lines name it. Its name and its
 * kind stay; the rate of a day that is closed stays too. To read it, take {@link VatCodeRow}.
 */
@Entity
@Table(name = "vat_code")
public class VatCode {

    @Id
    @Column(length = 10)
    private String code;

    @Column(nullable = false, length = 100)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private VatKind kind;

    @Column(length = 10)
    private String account;

    @Column(nullable = false)
    private boolean official;

    @Column(nullable = false)
    private boolean closed;

    @ElementCollection
    @CollectionTable(name = "vat_rate", joinColumns = @JoinColumn(name = "code"))
    @OrderBy("from")
    private List<VatRateColumns> rates = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected VatCode() {}

    VatCode(String code, VatKind kind, VatCodeForm form) {
        this.code = code;
        this.kind = kind;
        this.rates = new ArrayList<>();
        change(form);
    }

    VatKind kind() {
        return kind;
    }

    int version() {
        return version;
    }

    /** Takes over what people decided, once {@link VatCodeRules} has nothing to say; a rate that stays is kept. */
    final void change(VatCodeForm form) {
        title = form.title();
        account = form.account().isEmpty() ? null : form.account();
        closed = form.closed();
        var wanted = form.sortedRates();
        rates.removeIf(columns -> !wanted.contains(columns.rate()));
        var kept = rates.stream().map(VatRateColumns::rate).toList();
        wanted.stream()
                .filter(rate -> !kept.contains(rate))
                .map(VatRateColumns::new)
                .forEach(rates::add);
    }

    /** Returns the code as it is now. */
    public VatCodeRow row() {
        return new VatCodeRow(
                code,
                title,
                kind,
                Optional.ofNullable(account).map(AccountNumber::new),
                official,
                closed,
                version,
                rates.stream()
                        .map(VatRateColumns::rate)
                        .sorted(Comparator.comparing(VatRate::from))
                        .toList());
    }
}
