package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration SHORT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @AfterEach
    void close() {
        Child.endAll(data);
        data.close();
    }

    private Child shell(String script) {
        return Child.start("shell", List.of("sh", "-c", script), Map.of("GREETING", "bonjour"), data);
    }

    @Test
    void it_gets_its_environment_and_its_output_is_kept() throws IOException {
        var child = shell("echo $GREETING; echo trouble >&2; exit 3");

        assertThat(child.await(SHORT)).isEqualTo(3);
        assertThat(Files.readString(child.log())).isEqualTo("bonjour\ntrouble\n");
        assertThat(child.hasLogged("trouble")).isTrue();
    }

    @Test
    void what_an_earlier_one_wrote_does_not_count() {
        shell("echo ready").await(SHORT);
        var next = shell("exit 0");
        next.await(SHORT);

        assertThat(next.hasLogged("ready")).isFalse();
    }

    @Test
    void a_program_that_does_not_exist_cannot_be_waited_for() {
        var child = Child.start("missing", List.of("/no/such/program"), Map.of(), data);

        assertThat(child.await(SHORT)).isNotZero();
    }

    @Test
    void it_is_a_group_of_its_own_so_that_ctrl_c_does_not_reach_it() throws IOException {
        var child = shell("echo started; sleep 60");
        Readiness.await("shell", child, SHORT, () -> child.hasLogged("started"));
        String[] stat = Files.readString(Path.of("/proc/" + child.pid() + "/stat"))
                .replaceAll("^.*\\) ", "")
                .split(" ", 5);

        assertThat(Long.parseLong(stat[2])).isEqualTo(child.pid());
        child.stop(SHORT);
    }

    @Test
    void an_end_that_nobody_wanted_is_told_in_one_line() throws Exception {
        var told = new CompletableFuture<String>();
        var child = shell("read line < /dev/null; exit 7");
        child.onUnexpectedEnd(told::complete);

        assertThat(told.get(5, TimeUnit.SECONDS))
                .isEqualTo("shell ended unexpectedly with status 7: see " + child.log());
    }

    @Test
    void an_end_that_was_wanted_is_not_told() {
        var told = new CompletableFuture<String>();
        var child = shell("sleep 60");
        child.onUnexpectedEnd(told::complete);
        child.stop(SHORT);

        assertThat(child.isAlive()).isFalse();
        assertThat(told).isNotDone();
        assertThat(data.processFile("shell")).doesNotExist();
    }

    @Test
    void one_that_does_not_listen_is_killed_with_all_that_it_started() {
        var child = shell("trap '' TERM; sleep 61 & echo started; while true; do sleep 1; done");
        Readiness.await("shell", child, SHORT, () -> child.hasLogged("started"));
        List<ProcessHandle> family =
                ProcessHandle.of(child.pid()).orElseThrow().descendants().toList();
        child.stop(Duration.ofMillis(200));

        assertThat(child.isAlive()).isFalse();
        assertThat(family).isNotEmpty().allSatisfy(handle -> assertThat(handle.onExit())
                .succeedsWithin(SHORT));
    }

    @Test
    void one_that_takes_too_long_is_ended() {
        var child = shell("sleep 60");

        assertThat(child.await(Duration.ofMillis(100))).isNotZero();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void what_a_killed_launcher_left_is_ended() {
        var orphan = shell("sleep 60");
        Child.endAll(data);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(data.processFile("shell")).doesNotExist();
    }

    @Test
    void another_program_that_got_the_number_of_an_orphan_is_left_alone() throws IOException {
        var other = shell("sleep 60");
        Files.writeString(data.processFile("shell"), other.pid() + " 2020-01-01T00:00:00Z");
        Child.endAll(data);

        assertThat(other.isAlive()).isTrue();
        other.stop(SHORT);
    }

    @Test
    void a_broken_note_of_a_process_does_no_harm() throws IOException {
        Files.writeString(data.processFile("shell"), "garbage");
        Child.endAll(data);

        assertThat(data.processFile("shell")).doesNotExist();
    }

    @Test
    void waiting_for_one_that_ended_is_given_up_at_once() {
        var child = shell("exit 1");

        assertThatThrownBy(() -> Readiness.await("Shell", child, SHORT, () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("shell ended unexpectedly");
    }

    @Test
    void waiting_ends_with_the_time() {
        var child = shell("sleep 60");

        assertThatThrownBy(() -> Readiness.await("Shell", child, Duration.ofMillis(200), () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Shell did not answer within");
    }
}
