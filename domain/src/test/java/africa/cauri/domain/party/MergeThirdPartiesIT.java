package africa.cauri.domain.party;

import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static africa.cauri.domain.testing.Refusals.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.RawEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergeThirdPartiesIT {

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void the_old_code_leads_to_the_one_that_goes_on_and_is_closed() {
        open("DIALLO-OLD", PartyKind.CUSTOMER);
        var diallo = open("DIALLO", PartyKind.CUSTOMER);

        var merged = merge("DIALLO-OLD", "DIALLO");

        assertThat(merged.warnings()).isEmpty();
        assertThat(merged.party()).isEqualTo(read("DIALLO"));
        assertThat(read("DIALLO-OLD").closed()).isTrue();
        assertThat(read("DIALLO-OLD").mergedInto()).contains("DIALLO");
        assertThat(books.get(ThirdParties.class).resolve(List.of("DIALLO-OLD", "DIALLO")))
                .containsEntry("DIALLO-OLD", new PartyForPosting(diallo.id(), "DIALLO", PartyKind.CUSTOMER, false))
                .containsEntry("DIALLO", new PartyForPosting(diallo.id(), "DIALLO", PartyKind.CUSTOMER, false));
        assertThat(books.sql()
                        .list(
                                "SELECT action FROM audit_event WHERE action <> 'CREATED' ORDER BY id",
                                row -> row.getString(1)))
                .containsExactly("CHANGED", "MERGED");
    }

    @Test
    void the_lines_of_both_are_read_together_and_stay_as_they_were() {
        var old = open("DIALLO-OLD", PartyKind.CUSTOMER);
        var diallo = open("DIALLO", PartyKind.CUSTOMER);
        var other = open("SOW", PartyKind.CUSTOMER);
        List.of(old, diallo, other)
                .forEach(party -> RawEntries.entry(books.sql(), "VE", "4111", Optional.of(party.id())));

        merge("DIALLO-OLD", "DIALLO");

        var parties = books.get(ThirdParties.class);
        assertThat(parties.gathered("DIALLO")).containsExactlyInAnyOrder(old.id(), diallo.id());
        assertThat(parties.gathered("DIALLO-OLD")).containsExactlyInAnyOrder(old.id(), diallo.id());
        assertThat(parties.gathered("SOW")).containsExactly(other.id());
        var ids = parties.gathered("DIALLO");
        assertThat(books.sql()
                        .list(
                                "SELECT SUM(debit) FROM entry_line WHERE third_party IN (" + Sql.marks(ids.size())
                                        + ")",
                                row -> row.getLong(1),
                                ids.toArray()))
                .containsExactly(236_000L);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> parties.gathered("NOBODY"));
    }

    @Test
    void those_that_were_merged_before_are_led_on() {
        open("A", PartyKind.CUSTOMER);
        open("B", PartyKind.CUSTOMER);
        var last = open("C", PartyKind.CUSTOMER);
        merge("A", "B");

        merge("B", "C");

        assertThat(read("A").mergedInto()).contains("C");
        assertThat(books.get(ThirdParties.class).resolve(List.of("A")).get("A").id())
                .isEqualTo(last.id());
        assertThat(books.get(ThirdParties.class).gathered("C")).hasSize(3);
    }

    @Test
    void refuses_itself_circles_and_closed_ones() {
        open("A", PartyKind.CUSTOMER);
        var b = open("B", PartyKind.CUSTOMER);
        open("C", PartyKind.CUSTOMER);
        merge("A", "B");

        assertThat(rulesBrokenBy(() -> merge("B", "B"))).containsExactly(Rule.THIRD_PARTY_MERGED_INTO_ITSELF);
        assertThat(rulesBrokenBy(() -> merge("B", "A"))).containsExactly(Rule.THIRD_PARTY_CLOSED);
        assertThat(violationsOf(() -> merge("A", "C")))
                .containsExactly(Rule.THIRD_PARTY_ALREADY_MERGED.broken("A", "B"));
        books.get(ChangeThirdParty.class)
                .change("B", new ThirdPartyChange(b.facts(), true, read("B").version()));
        assertThat(rulesBrokenBy(() -> merge("C", "B"))).containsExactly(Rule.THIRD_PARTY_CLOSED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge("C", "NOBODY"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge("NOBODY", "C"));
    }

    @Test
    void warns_when_the_kinds_differ() {
        open("A", PartyKind.CUSTOMER);
        open("B", PartyKind.SUPPLIER);

        assertThat(merge("A", "B").warnings())
                .containsExactly(Rule.THIRD_PARTY_KINDS_DIFFER.broken(PartyKind.CUSTOMER, PartyKind.SUPPLIER));
    }

    @Test
    void one_that_was_merged_stays_closed() {
        var a = open("A", PartyKind.CUSTOMER);
        open("B", PartyKind.CUSTOMER);
        merge("A", "B");
        var version = read("A").version();

        assertThat(rulesBrokenBy(() ->
                        books.get(ChangeThirdParty.class).change("A", new ThirdPartyChange(a.facts(), false, version))))
                .containsExactly(Rule.THIRD_PARTY_ALREADY_MERGED);
    }

    @Test
    void of_two_who_merge_the_same_two_crosswise_one_does() throws InterruptedException {
        open("A", PartyKind.CUSTOMER);
        open("B", PartyKind.CUSTOMER);
        var threads = Executors.newFixedThreadPool(2);
        var running = List.of(threads.submit(() -> merge("A", "B")), threads.submit(() -> merge("B", "A")));
        threads.shutdown();

        assertThat(refusals(running)).hasSize(1);
        assertThat(List.of(read("A").closed(), read("B").closed())).containsExactlyInAnyOrder(true, false);
    }

    private static List<RuleBroken> refusals(List<Future<ThirdPartyWritten>> running) throws InterruptedException {
        var refusals = new ArrayList<RuleBroken>();
        for (var each : running) {
            try {
                each.get();
            } catch (ExecutionException refusal) {
                refusals.add((RuleBroken) refusal.getCause());
            }
        }
        return refusals;
    }

    private ThirdPartySheet open(String code, PartyKind kind) {
        return books.get(OpenThirdParty.class)
                .open(new NewThirdParty(code, ThirdPartyFacts.of(code, kind)))
                .party();
    }

    private ThirdPartyWritten merge(String from, String into) {
        return books.get(MergeThirdParties.class).merge(from, into);
    }

    private ThirdPartySheet read(String code) {
        return books.get(ReadThirdParty.class).read(code);
    }
}
