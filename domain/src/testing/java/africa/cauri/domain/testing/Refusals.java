package africa.cauri.domain.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the books say no to. */
public final class Refusals {

    private Refusals() {}

    /** Does what must be refused and returns the rules it broke; none if it was not refused. */
    public static List<Rule> rulesBrokenBy(ThrowingCallable act) {
        return violationsOf(act).stream().map(Violation::rule).toList();
    }

    /** Does what must be refused and returns the violations; none if it was not refused. */
    public static List<Violation> violationsOf(ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        return refusal == null ? List.of() : refusal.violations();
    }

    /** Someone who may do everything but that. */
    public static Actor without(Power power) {
        return new Actor("awa", "Awa Ndiaye", "192.0.2.2", EnumSet.complementOf(EnumSet.of(power)));
    }

    /** Does the same so many times at once and returns what became of each: a result, or a {@link RuleBroken}. */
    public static List<Object> atOnce(int times, Callable<?> act) throws InterruptedException {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var outcomes = new ArrayList<Object>();
            for (var each : running) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<?> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuleBroken refusal) {
                return refusal;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
