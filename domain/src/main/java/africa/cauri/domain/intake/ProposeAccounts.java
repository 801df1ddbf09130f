package africa.cauri.domain.intake;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes accounts of ours for those that a file names and the books do not have. */
@ApplicationScoped
public class ProposeAccounts {

    /** An official title may stand for many; the first number of those that take entries is as good as any. */
    private static final String OF_TITLE =
            "SELECT number FROM account WHERE title = ? AND postable AND NOT closed ORDER BY number LIMIT 1";

    private static final String OF_PREFIX =
            """
            SELECT number FROM account WHERE ? LIKE CONCAT(number, '%') AND postable AND NOT closed
            ORDER BY LENGTH(number) DESC LIMIT 1
            """;

    private final Sql sql;
    private final ImportReports reports;
    private final AccountMappings mappings;

    protected ProposeAccounts() {
        this(null, null, null);
    }

    @Inject
    ProposeAccounts(Sql sql, ImportReports reports, AccountMappings mappings) {
        this.sql = sql;
        this.reports = reports;
        this.mappings = mappings;
    }

    /** Why an account is proposed. */
    public enum Reason {
        REMEMBERED,
        SAME_TITLE,
        LONGEST_PREFIX,
        NONE
    }

    /**
     * An account of another chart.
     *
     * @param title as the file has it; empty without
     * @param account the one of ours that is proposed
     */
    public record Proposal(String source, String title, Optional<String> account, Reason reason) {}

    /** Returns a proposal for each account that the file names and the books did not have when it was checked. */
    public List<Proposal> of(ImportId id) {
        var remembered = mappings.remembered();
        return reports.unknown(id).stream()
                .filter(unknown -> unknown.kind() == UnknownMaster.Kind.ACCOUNT && !unknown.opened())
                .map(unknown -> proposal(unknown, remembered))
                .toList();
    }

    private Proposal proposal(UnknownMaster unknown, Map<String, String> remembered) {
        var known = Optional.ofNullable(remembered.get(unknown.code()));
        if (known.isPresent()) {
            return new Proposal(unknown.code(), unknown.title(), known, Reason.REMEMBERED);
        }
        var same = unknown.title().isBlank() ? Optional.<String>empty() : find(OF_TITLE, unknown.title());
        if (same.isPresent()) {
            return new Proposal(unknown.code(), unknown.title(), same, Reason.SAME_TITLE);
        }
        var prefix = find(OF_PREFIX, unknown.code());
        return new Proposal(
                unknown.code(), unknown.title(), prefix, prefix.isPresent() ? Reason.LONGEST_PREFIX : Reason.NONE);
    }

    private Optional<String> find(String query, String value) {
        return sql.find(query, row -> row.getString(1), value);
    }
}
