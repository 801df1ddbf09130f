package africa.cauri.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.sql.SqlFailed;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClosingInterruptedIT extends YearThatIsOver {

    @Test
    void after_a_failure_in_the_middle_the_closing_goes_on_and_does_nothing_twice() {
        capital();
        sale("F-1", 118_000);
        failing("entry", "NEW.journal = 'AN'");
        assertThatThrownBy(this::close).isInstanceOf(SqlFailed.class);
        assertThat(steps()).containsExactly("RESULT");
        assertThatThrownBy(() -> sale("F-2", 1)).hasMessageContaining("PERIOD_CLOSED");

        books.sql().update("DROP TRIGGER fails");
        failing("year_closing", "NEW.step = 'SEALED'");
        assertThatThrownBy(this::close).isInstanceOf(SqlFailed.class);
        assertThat(steps()).containsExactly("RESULT", "OPENING");

        books.sql().update("DROP TRIGGER fails");
        close();

        assertThat(steps()).containsExactly("RESULT", "OPENING", "SEALED");
        assertThat(lines("C")).containsExactly("7011 118000 0", "131 0 118000");
        assertThat(texts("SELECT COUNT(*) FROM entry WHERE journal = 'AN'")).containsExactly("2");
        assertSound();
    }

    @Test
    void of_eight_who_close_at_once_each_step_is_done_once_and_nobody_posts_behind_it() throws Exception {
        capital();
        sale("F-1", 118_000);
        var people = Executors.newFixedThreadPool(16);
        var work = new ArrayList<Callable<Boolean>>();
        IntStream.range(0, 8).forEach(index -> {
            work.add(() -> rules(this::close).isEmpty());
            work.add(() -> {
                for (int sale = 0; sale < 10; sale++) {
                    int number = sale;
                    rules(() -> sale("F-" + index + "-" + number, 10));
                }
                return true;
            });
        });
        try {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(steps()).containsExactly("RESULT", "OPENING", "SEALED");
        assertThat(balance("7011")).isZero();
        assertSound();
    }
}
