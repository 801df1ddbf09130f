package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.closing.YearFacts;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What closing itself refuses, and whether the books were proven. */
@ApplicationScoped
class ClosingParts implements ChecklistPart {

    private static final String PROVEN = "SELECT ok, entries FROM verification ORDER BY id DESC LIMIT 1";

    private final Sql sql;
    private final Periods periods;
    private final YearFacts facts;

    protected ClosingParts() {
        this(null, null, null);
    }

    @Inject
    ClosingParts(Sql sql, Periods periods, YearFacts facts) {
        this.sql = sql;
        this.periods = periods;
        this.facts = facts;
    }

    @Override
    public List<ChecklistItem> items(ChecklistRange range) {
        return List.of(drafts(range), unfinishedImport(), earlierPeriods(range), gaps(range), unproven());
    }

    private ChecklistItem drafts(ChecklistRange range) {
        var link = Map.of("until", range.until().toString());
        var count = periods.draftsUntil(range.until()).count();
        return ChecklistItem.of(ChecklistName.DRAFTS_LEFT, Severity.BLOCKS, count, link);
    }

    private ChecklistItem unfinishedImport() {
        var link = periods.unfinishedImport().map(name -> Map.of("file", name)).orElse(Map.of());
        return ChecklistItem.of(ChecklistName.IMPORT_UNFINISHED, Severity.BLOCKS, link.size(), link);
    }

    private ChecklistItem earlierPeriods(ChecklistRange range) {
        var last = periods.find(range.until()).orElseThrow();
        var open = periods.years().stream()
                .flatMap(year -> periods.of(year.from()).stream())
                .filter(period -> period.from().isBefore(last.from()) && !period.isClosed())
                .map(Period::from)
                .toList();
        var link = open.isEmpty()
                ? Map.<String, String>of()
                : Map.of("from", open.get(0).toString());
        return ChecklistItem.of(ChecklistName.EARLIER_PERIODS_OPEN, Severity.BLOCKS, open.size(), link);
    }

    private ChecklistItem gaps(ChecklistRange range) {
        var gaps = facts.gaps(range.fiscalYear());
        var link = gaps.isEmpty()
                ? Map.<String, String>of()
                : Map.of("journal", gaps.get(0).journal());
        return ChecklistItem.of(ChecklistName.NUMBERING_GAPS, Severity.BLOCKS, gaps.size(), link);
    }

    /** A proof that failed leaves all entries unproven. */
    private ChecklistItem unproven() {
        long entries =
                sql.find("SELECT COUNT(*) FROM entry", row -> row.getLong(1)).orElseThrow();
        long proven =
                sql.find(PROVEN, row -> row.getBoolean(1) ? row.getLong(2) : 0L).orElse(0L);
        return ChecklistItem.of(ChecklistName.ENTRIES_UNPROVEN, Severity.WARNS, entries - proven, Map.of());
    }
}
