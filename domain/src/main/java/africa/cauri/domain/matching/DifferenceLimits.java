package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much of each kind of difference the company allows: what it decided, or else what is usual. */
@ApplicationScoped
public class DifferenceLimits {

    private static final String ONE = "SELECT kind, amount, percent FROM match_limit WHERE kind = ?";

    private static final String SET =
            """
            INSERT INTO match_limit (kind, amount, percent) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE amount = VALUES(amount), percent = VALUES(percent)
            """;

    private final Sql sql;
    private final Companies companies;

    protected DifferenceLimits() {
        this(null, null);
    }

    @Inject
    DifferenceLimits(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    public DifferenceLimit get(DifferenceKind kind) {
        var company = companies.get();
        return sql.find(ONE, row -> limit(row, company), kind)
                .orElseGet(() -> DifferenceLimit.usual(kind, company.currency()));
    }

    /** Returns the limits of all kinds, in their order. */
    public List<DifferenceLimit> list() {
        return Arrays.stream(DifferenceKind.values()).map(this::get).toList();
    }

    void set(DifferenceLimit limit) {
        sql.update(SET, limit.kind(), limit.amount().map(Money::minor), limit.percent());
    }

    private static DifferenceLimit limit(ResultSet row, Company company) throws SQLException {
        var amount = Optional.ofNullable(row.getObject("amount", Long.class));
        return new DifferenceLimit(
                DifferenceKind.valueOf(row.getString("kind")),
                amount.map(company::money),
                Optional.ofNullable(row.getBigDecimal("percent")));
    }
}
