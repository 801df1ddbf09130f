package africa.cauri.domain.company;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one company of the books. */
@ApplicationScoped
public class Companies {

    private static final String ONE = "SELECT country FROM books";

    private final Sql sql;

    protected Companies() {
        this(null);
    }

    @Inject
    Companies(Sql sql) {
        this.sql = sql;
    }

    public Company get() {
        return sql.find(ONE, row -> new Company(Country.valueOf(row.getString(1))))
                .orElseThrow(() -> new IllegalStateException("The books do not say whose they are"));
    }
}
