package africa.cauri.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnceOnlyIT {

    private static final int AT_ONCE = 50;
    private static final String DIGEST = "a".repeat(64);

    @RegisterExtension
    final Books books = Books.inDakar();

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_key_that_comes_again_gets_the_first_answer() {
        assertThat(answer("key", DIGEST)).isEqualTo("answer 1");
        assertThat(answer("key", DIGEST)).isEqualTo("answer 1");
        assertThat(answer("Key", DIGEST)).isEqualTo("answer 2");
        assertThat(done).hasValue(2);
    }

    @Test
    void an_answer_may_be_empty_and_long() {
        var once = books.get(OnceOnly.class);
        assertThat(once.answer("empty", DIGEST, () -> "")).isEmpty();
        assertThat(once.answer("empty", DIGEST, () -> "again")).isEmpty();
        var text = "é😀".repeat(500_000);
        assertThat(once.answer("long", DIGEST, () -> text)).isEqualTo(text);
        assertThat(once.answer("long", DIGEST, () -> "again")).isEqualTo(text);
    }

    @Test
    void the_same_key_with_another_content_is_a_conflict() {
        answer("key", DIGEST);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> answer("key", "b".repeat(64)))
                .satisfies(
                        refusal -> assertThat(refusal.violations()).containsExactly(Rule.REQUEST_KEY_REUSED.broken()));
        assertThat(Rule.REQUEST_KEY_REUSED.isConflict()).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void everybody_has_keys_of_their_own() {
        answer("key", DIGEST);
        books.actAs(new Actor("moussa", "Moussa Ba", "192.0.2.2", Set.of(Power.POST)));

        assertThat(answer("key", "b".repeat(64))).isEqualTo("answer 2");
    }

    @Test
    void work_that_fails_leaves_nothing_and_its_key_is_free() {
        assertThatIllegalStateException()
                .isThrownBy(() -> books.get(OnceOnly.class).answer("key", DIGEST, () -> {
                    openNextYear();
                    throw new IllegalStateException("on purpose");
                }))
                .withMessage("on purpose");

        assertThat(keys()).isZero();
        assertThat(years()).isEqualTo(1);
        assertThat(answer("key", "b".repeat(64))).isEqualTo("answer 1");
    }

    @Test
    void work_that_breaks_a_rule_leaves_nothing_and_its_key_is_free() {
        openNextYear();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> books.get(OnceOnly.class).answer("key", DIGEST, () -> openNextYear()));

        assertThat(keys()).isZero();
    }

    @Test
    void of_many_at_once_one_does_the_work_and_the_others_get_its_answer() throws Exception {
        var answers = allAtOnce(() -> books.get(OnceOnly.class).answer("key", DIGEST, () -> {
            var answer = openNextYear();
            return answer + " " + done.incrementAndGet();
        }));

        assertThat(answers).containsExactly("2027-01-01 1");
        assertThat(done).hasValue(1);
        assertThat(years()).isEqualTo(2);
    }

    @Test
    void of_many_at_once_the_next_does_the_work_when_the_first_fail() throws Exception {
        var answers = allAtOnce(() -> {
            try {
                return books.get(OnceOnly.class).answer("key", DIGEST, () -> {
                    if (done.incrementAndGet() < 5) {
                        throw new IllegalStateException("on purpose");
                    }
                    return openNextYear();
                });
            } catch (IllegalStateException failure) {
                return failure.getMessage();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("on purpose", "2027-01-01");
        assertThat(done).hasValue(5);
        assertThat(years()).isEqualTo(2);
    }

    @Test
    void old_keys_are_forgotten_when_new_ones_come() {
        answer("old", DIGEST);
        Books.CLOCK.advance(OnceOnly.KEPT.minus(Duration.ofHours(1)));
        answer("other", DIGEST);
        assertThat(answer("old", DIGEST)).isEqualTo("answer 1");
        Books.CLOCK.advance(Duration.ofHours(2));
        IntStream.range(0, 100).forEach(i -> answer("new " + i, DIGEST));

        assertThat(keys()).isEqualTo(101);
        assertThat(answer("other", DIGEST)).isEqualTo("answer 2");
        assertThat(answer("old", "b".repeat(64))).isEqualTo("answer 103");
    }

    private String answer(String key, String digest) {
        return books.get(OnceOnly.class).answer(key, digest, () -> "answer " + done.incrementAndGet());
    }

    private String openNextYear() {
        var year = books.get(OpenFiscalYear.class).open(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        return year.from().toString();
    }

    private int years() {
        return count("fiscal_year");
    }

    private int keys() {
        return count("request_key");
    }

    private int count(String table) {
        return books.sql()
                .find("SELECT COUNT(*) FROM " + table, row -> row.getInt(1))
                .orElseThrow();
    }

    private static Set<String> allAtOnce(Callable<String> request) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var sent = Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .limit(AT_ONCE)
                    .toList();
            start.countDown();
            var answers = Stream.<String>builder();
            for (var each : sent) {
                answers.add(each.get());
            }
            return answers.build().collect(Collectors.toSet());
        } finally {
            threads.shutdownNow();
        }
    }
}
