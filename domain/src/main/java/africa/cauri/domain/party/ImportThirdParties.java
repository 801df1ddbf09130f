package africa.cauri.domain.party;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.csv.CsvFile;
import africa.cauri.domain.csv.CsvRow;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Opens and changes third parties as a CSV file says; all of them or, if one line is wrong, none. */
@ApplicationScoped
public class ImportThirdParties {

    private final Acting acting;
    private final ThirdParties parties;
    private final ThirdPartyChanges changes;
    private final Companies companies;

    protected ImportThirdParties() {
        this(null, null, null, null);
    }

    @Inject
    ImportThirdParties(Acting acting, ThirdParties parties, ThirdPartyChanges changes, Companies companies) {
        this.acting = acting;
        this.parties = parties;
        this.changes = changes;
        this.companies = companies;
    }

    /**
     * How many third parties a file opened, changed and left as they were.
     *
     * @param warnings what is doubtful about them, with the lines
     */
    public record Imported(int opened, int changed, int unchanged, List<Violation> warnings) {}

    /**
     * Reads the columns that {@link ExportThirdParties} writes, UTF-8, in any order. A third party that is there is
     * changed, another is opened; one that the file does not name stays. Account, country and closed may be empty: they
     * are as they were, or as usual.
     *
     * @throws RuleBroken with every violation of every line: those of {@link OpenThirdParty} and
     *     {@link ChangeThirdParty}, a code that stands twice, and what makes a file unreadable
     */
    @Transactional
    public Imported read(InputStream csv) {
        acting.actor().require(Power.POST);
        var file = CsvFile.read(csv, ThirdPartiesCsv.COLUMNS);
        file.expectUnique(ThirdPartiesCsv.CODE);
        var tally = new Tally();
        file.each(row -> {
            take(row, tally);
            changes.forget();
        });
        return new Imported(tally.opened, tally.changed, tally.unchanged, List.copyOf(tally.warnings));
    }

    private static final class Tally {
        private int opened;
        private int changed;
        private int unchanged;
        private final List<Violation> warnings = new ArrayList<>();

        private void warn(ThirdPartyWritten written, int line) {
            written.warnings().forEach(warning -> warnings.add(warning.onLine(line)));
        }
    }

    private void take(CsvRow row, Tally tally) {
        var currency = companies.get().currency();
        var code = row.get(ThirdPartiesCsv.CODE);
        var facts = ThirdPartiesCsv.facts(row, currency);
        var existing = parties.find(code);
        if (existing.isEmpty()) {
            open(row, new NewThirdParty(code, facts), tally);
        } else {
            change(row, existing.get().sheet(currency), facts, tally);
        }
    }

    private void open(CsvRow row, NewThirdParty party, Tally tally) {
        var closed = row.find(ThirdPartiesCsv.CLOSED).orElse(false);
        var written = changes.open(party);
        if (closed) {
            var sheet = written.party();
            changes.change(sheet.code(), new ThirdPartyChange(sheet.facts(), true, sheet.version()));
        }
        tally.opened++;
        tally.warn(written, row.line());
    }

    private void change(CsvRow row, ThirdPartySheet before, ThirdPartyFacts said, Tally tally) {
        before.mergedInto().ifPresent(into -> {
            throw new RuleBroken(List.of(Rule.THIRD_PARTY_ALREADY_MERGED.broken(before.code(), into)));
        });
        var country = said.contact().country();
        var facts = said.with(
                said.collectiveAccount().or(() -> before.facts().collectiveAccount()),
                country.isEmpty() ? said.contact().in(before.facts().contact().country()) : said.contact());
        var closed = row.find(ThirdPartiesCsv.CLOSED).orElse(before.closed());
        if (facts.equals(before.facts()) && closed == before.closed()) {
            tally.unchanged++;
            return;
        }
        tally.warn(changes.change(before.code(), new ThirdPartyChange(facts, closed, before.version())), row.line());
        tally.changed++;
    }
}
