package africa.cauri.domain.journal;

import africa.cauri.domain.journal.Chains.End;
import africa.cauri.domain.journal.Chains.JournalYear;
import africa.cauri.domain.journal.Ledger.Hashed;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How drafts become entries, in two steps inside one transaction. First their periods are held and their journals'
 * chains locked, in this order and each in the order of its keys; then all is read that the rules ask for. What is
 * sound is numbered, chained and written.
 */
@ApplicationScoped
class Posting {

    private final Periods periods;
    private final Chains chains;
    private final Surroundings surroundings;
    private final Ledger ledger;
    private final Clock clock;

    protected Posting() {
        this(null, null, null, null, null);
    }

    @Inject
    Posting(Periods periods, Chains chains, Surroundings surroundings, Ledger ledger, Clock clock) {
        this.periods = periods;
        this.chains = chains;
        this.surroundings = surroundings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Drafts with everything that is wrong with each, in their order; their journals stay locked. */
    record Checked(
            List<Draft> drafts, List<List<Violation>> violations, Circumstances books, Map<JournalYear, End> ends) {

        boolean isSound(int draft) {
            return violations.get(draft).isEmpty();
        }

        /** Throws {@link EntriesRefused} with every violation of every draft, if there is one. */
        private void requireSound() {
            var refused = new TreeMap<Integer, List<Violation>>();
            for (int draft = 0; draft < drafts.size(); draft++) {
                if (!isSound(draft)) {
                    refused.put(draft, violations.get(draft));
                }
            }
            if (!refused.isEmpty()) {
                throw new EntriesRefused(refused, drafts.size());
            }
        }
    }

    Checked check(List<Draft> drafts) {
        var calendar = calendar(drafts);
        var chained = drafts.stream().flatMap(draft -> calendar.chain(draft).stream());
        var ends = chains.lock(chained.collect(Collectors.toCollection(TreeSet::new)));
        var books = surroundings.of(drafts, calendar);
        var violations = new ArrayList<List<Violation>>();
        for (var draft : drafts) {
            var broken = EntryRules.violations(draft, books);
            violations.add(broken);
            if (broken.isEmpty()) {
                EntryRules.references(draft, books)
                        .forEach(reference -> books.used().put(reference, 0));
            }
        }
        return new Checked(drafts, violations, books, ends);
    }

    /** Holds the periods that the drafts may fall into, so that none of them is closed meanwhile. */
    private Calendar calendar(List<Draft> drafts) {
        return new Calendar(drafts.stream()
                .flatMap(draft -> draft.wantedDate().stream())
                .min(LocalDate::compareTo)
                .map(periods::heldFrom)
                .orElse(List.of()));
    }

    /** Posts all of them, or throws {@link EntriesRefused} if one is not sound. */
    List<PostedEntry> recordAll(Checked checked) {
        checked.requireSound();
        return record(checked).stream().flatMap(Optional::stream).toList();
    }

    /** Posts the sound ones among the drafts; the others give nothing. */
    List<Optional<PostedEntry>> record(Checked checked) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recording = new Entry.Recording(now, checked.books().actor().subject());
        var ends = new HashMap<JournalYear, End>();
        var entries = new ArrayList<Hashed>();
        var posted = new ArrayList<Optional<PostedEntry>>();
        for (int index = 0; index < checked.drafts().size(); index++) {
            if (!checked.isSound(index)) {
                posted.add(Optional.empty());
                continue;
            }
            var draft = checked.drafts().get(index);
            var chain = checked.books().calendar().chain(draft).orElseThrow();
            var end = ends.getOrDefault(chain, checked.ends().get(chain));
            var place = new Entry.Place(chain.journal(), chain.fiscalYear(), end.number() + 1, end.hash());
            var hashed = draft.post(id(), place, checked.books(), recording);
            ends.put(chain, new End(place.number(), hashed.hash()));
            entries.add(hashed);
            posted.add(Optional.of(hashed.posted()));
        }
        ledger.write(entries, checked.books().currency());
        ends.forEach(chains::move);
        return posted;
    }

    private EntryId id() {
        return new EntryId(TimeOrderedId.make(clock));
    }
}
