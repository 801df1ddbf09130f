package africa.cauri.domain.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One row of what is kept of a third party several times. */
@Embeddable
public class ThirdPartyDetail {

    /** What the row is. */
    enum Kind {
        IDENTIFIER,
        BANK,
        MOBILE_MONEY
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Kind kind;

    @Column(nullable = false, length = 60)
    private String name;

    @Column(nullable = false, length = 60)
    private String number;

    /** For JPA. */
    protected ThirdPartyDetail() {}

    ThirdPartyDetail(Kind kind, String name, String number) {
        this.kind = kind;
        this.name = name;
        this.number = number;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String number() {
        return number;
    }
}
