package africa.cauri.webapp.texts;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import africa.cauri.domain.period.FiscalYearState;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.template.DueDateRule;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.domain.template.recurring.DueEntry;
import africa.cauri.domain.template.recurring.Occurrence;
import africa.cauri.domain.template.recurring.RecurringMode;
import africa.cauri.domain.template.recurring.RecurringState;
import africa.cauri.domain.template.recurring.Rhythm;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys that the pages of the settings put together, by their beginning: what may follow it. */
final class SettingsTexts {

    private static final Map<String, Set<String>> COMPOSED = Map.ofEntries(
            entry("vatKind.", names(VatKind.values())),
            entry("yearState.", names(FiscalYearState.values())),
            entry("questionKind.", names(QuestionKind.values())),
            entry("lineSide.", names(Side.values())),
            entry("dueKind.", names(DueDateRule.Kind.values())),
            entry("timing.", names(DueEntry.Timing.values())),
            entry("unit.", names(Rhythm.Unit.values())),
            entry("recurringMode.", names(RecurringMode.values())),
            entry("recurringState.", names(RecurringState.values())),
            entry("occurrence.", names(Occurrence.State.values())));

    private SettingsTexts() {}

    /** These and the others. */
    static Map<String, Set<String>> and(Map<String, Set<String>> others) {
        var all = new TreeMap<>(others);
        all.putAll(COMPOSED);
        return all;
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toUnmodifiableSet());
    }
}
