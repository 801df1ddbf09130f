package africa.cauri.system;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.support.ui.FluentWait;

/** Waits for something to become true, as long as a patient person would. */
final class Wait {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Wait() {}

    static void until(String what, BooleanSupplier condition) {
        until(PATIENCE, what, condition);
    }

    static void until(Duration patience, String what, BooleanSupplier condition) {
        new FluentWait<>(condition)
                .withTimeout(patience)
                .pollingEvery(Duration.ofMillis(50))
                .withMessage(what)
                .until(BooleanSupplier::getAsBoolean);
    }
}
