package africa.cauri.domain.party;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of third parties, for labels. */
@ApplicationScoped
public class ThirdPartyNames {

    private static final String BY_CODE = "SELECT code, name FROM third_party WHERE code IN (%s)";

    private final Sql sql;

    protected ThirdPartyNames() {
        this(null);
    }

    @Inject
    ThirdPartyNames(Sql sql) {
        this.sql = sql;
    }

    /** Returns the names of those of the third parties that exist, by their codes. */
    public Map<String, String> of(Collection<String> codes) {
        var names = new HashMap<String, String>();
        if (!codes.isEmpty()) {
            var query = BY_CODE.formatted(Sql.marks(codes.size()));
            sql.list(query, row -> names.put(row.getString(1), row.getString(2)), codes.toArray());
        }
        return names;
    }
}
