package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a journal must be, whatever else the books hold. */
final class JournalRules {

    private static final int LONGEST_TITLE = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,6}");
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E]{1,64}");

    private JournalRules() {}

    static List<Violation> check(NewJournal journal) {
        var violations = new ArrayList<>(facts(journal.title(), journal.subjects()));
        if (!CODE.matcher(journal.code()).matches()) {
            violations.add(Rule.JOURNAL_CODE_WRONG.broken(journal.code()));
        }
        if (journal.kind() == JournalKind.OPENING) {
            violations.add(Rule.JOURNAL_OF_OPENING_STAYS.broken(journal.code()));
        }
        return violations;
    }

    /** Returns what is wrong with a change of a journal, with or without entries. */
    static List<Violation> check(Journal before, JournalChange change, boolean hasEntries) {
        var violations = new ArrayList<>(facts(change.title(), change.subjects()));
        var isOpening = before.kind() == JournalKind.OPENING;
        var changesKind = change.kind() != before.kind();
        if (isOpening ? changesKind || change.closed() : change.kind() == JournalKind.OPENING) {
            violations.add(Rule.JOURNAL_OF_OPENING_STAYS.broken(before.code()));
        } else if (changesKind && hasEntries) {
            violations.add(Rule.JOURNAL_HAS_ENTRIES.broken(before.code()));
        }
        return violations;
    }

    private static List<Violation> facts(String title, Set<String> subjects) {
        var violations = new ArrayList<>(TextRules.required("title", title, LONGEST_TITLE));
        subjects.stream()
                .filter(subject -> !SUBJECT.matcher(subject).matches())
                .sorted()
                .forEach(subject -> violations.add(Rule.SUBJECT_WRONG.broken(subject)));
        return violations;
    }
}
