package africa.cauri.domain.sample.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final long SEED = 2024;
    private static final Set<String> MONEY = Set.of("521101", "521501", "552101", "5711");

    @ParameterizedTest
    @ValueSource(strings = {"dakar", "douala", "kinshasa"})
    void each_year_has_some_three_thousand_entries_in_the_order_of_their_days(String company) {
        var drafts = drafts(Story.of(company, SEED));

        var years = drafts.stream().collect(groupingBy(draft -> day(draft).getYear(), summingLong(draft -> 1)));
        assertThat(years).containsOnlyKeys(2024, 2025);
        assertThat(years.values()).allSatisfy(entries -> assertThat(entries).isBetween(2_800L, 3_600L));
        assertThat(drafts).extracting(StoryTest::day).isSorted();
        assertThat(drafts.stream().map(draft -> draft.journal() + " " + draft.reference() + " " + draft.label()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dakar", "douala", "kinshasa"})
    void the_same_seed_tells_the_same_and_another_one_something_else(String company) {
        var story = Story.of(company, SEED);

        assertThat(Story.of(company, SEED)).isEqualTo(story);
        assertThat(balances(drafts(Story.of(company, SEED + 1)))).isNotEqualTo(balances(drafts(story)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dakar", "douala", "kinshasa"})
    void no_money_is_spent_before_it_is_there_whatever_the_seed(String company) {
        for (long seed : List.of(1L, SEED, 77L, 4711L)) {
            var sums = new HashMap<String, Long>();
            for (var draft : drafts(Story.of(company, seed))) {
                draft.lines().forEach(line -> sums.merge(line.account(), amount(line), Long::sum));
                assertThat(MONEY).as("%s, seed %d, %s", company, seed, draft).allSatisfy(account -> assertThat(
                                sums.getOrDefault(account, 0L))
                        .isNotNegative());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dakar", "douala", "kinshasa"})
    void wages_taxes_and_transfers_are_settled_and_the_years_bring_a_profit(String company) {
        var drafts = drafts(Story.of(company, SEED));
        var balances = balances(drafts);

        assertThat(balances).containsEntry("422", 0L).containsEntry("585", 0L).containsEntry("4212", 0L);
        assertThat(balances.entrySet().stream().filter(each -> each.getKey().matches("443.*|445[^5]")))
                .isNotEmpty()
                .allMatch(each -> each.getValue() == 0);
        for (int year : List.of(2024, 2025)) {
            long profit = -drafts.stream()
                    .filter(draft -> day(draft).getYear() == year)
                    .flatMap(draft -> draft.lines().stream())
                    .filter(line -> line.account().compareTo("6") >= 0)
                    .mapToLong(StoryTest::amount)
                    .sum();
            long turnover = turnover(drafts, year);
            assertThat(profit * 100 / turnover).as("%d of %d", profit, turnover).isBetween(1L, 20L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dakar", "douala", "kinshasa"})
    void every_company_buys_borrows_depreciates_counts_and_pays_its_people(String company) {
        var accounts = balances(drafts(Story.of(company, SEED))).keySet();

        assertThat(Stream.of("24", "162", "6712", "28", "6813", "6611", "6641", "4472", "6222", "441", "8911", "476"))
                .allSatisfy(digits -> assertThat(accounts).anyMatch(account -> account.startsWith(digits)));
        assertThat(accounts).contains("4162", "4912", "4712", "822", "812");
        assertThat(accounts)
                .contains(
                        switch (company) {
                            case "dakar" -> new String[] {"3111", "6031", "6011", "7011"};
                            case "douala" -> new String[] {"4492", "7061", "4432"};
                            default -> new String[] {"321", "6032", "361", "736", "7341", "521501", "656"};
                        });
    }

    private static long turnover(List<Draft> drafts, int year) {
        return -drafts.stream()
                .filter(draft -> day(draft).getYear() == year)
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> line.account().startsWith("70"))
                .mapToLong(StoryTest::amount)
                .sum();
    }

    private static List<Draft> drafts(Story story) {
        var drafts = new ArrayList<Draft>();
        story.chapters().forEach(chapter -> drafts.addAll(chapter.drafts()));
        return drafts;
    }

    private static Map<String, Long> balances(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .collect(groupingBy(DraftLine::account, TreeMap::new, summingLong(StoryTest::amount)));
    }

    private static long amount(DraftLine line) {
        return line.debit().subtract(line.credit()).minor();
    }

    private static LocalDate day(Draft draft) {
        return draft.accountingDate().orElseThrow();
    }
}
