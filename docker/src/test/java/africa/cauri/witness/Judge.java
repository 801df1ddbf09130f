package africa.cauri.witness;

import africa.cauri.witness.Acknowledgement.Posted;
import africa.cauri.witness.Finding.Fault;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a witness noted with what the books hold. */
public final class Judge {
    private final Testimony testimony;
    private final StoredBooks books;
    private final Map<String, List<Map<String, String>>> byReference;
    private final List<Finding> findings = new ArrayList<>();

    private Judge(Testimony testimony, StoredBooks books) {
        this.testimony = testimony;
        this.books = books;
        this.byReference = books.entries().stream().collect(Collectors.groupingBy(entry -> entry.get("reference")));
    }

    /** Everything that is wrong, nothing if all is well. The witness must have stopped before the books were read. */
    public static List<Finding> findings(Testimony testimony, StoredBooks books) {
        var judge = new Judge(testimony, books);
        testimony.intents().values().forEach(judge::judge);
        judge.findUnknown();
        judge.findings.addAll(Proof.findings(books));
        return List.copyOf(judge.findings);
    }

    private void judge(Intent intent) {
        List<String> references = intent.references();
        long there = references.stream().filter(byReference::containsKey).count();
        if (there > 0 && there < references.size()) {
            add(Fault.HALF_DONE, intent.key() + ": " + there + " of " + references.size());
        }
        for (int entry = 0; entry < references.size(); entry++) {
            judge(intent, entry, byReference.getOrDefault(references.get(entry), List.of()));
        }
    }

    private void judge(Intent intent, int entry, List<Map<String, String>> found) {
        String reference = Intent.reference(intent.key(), entry);
        if (found.size() > 1) {
            add(Fault.DOUBLED, reference + ": " + found.size() + " times");
        }
        for (Map<String, String> each : found) {
            if (!isAsSent(intent.entries().get(entry), each)) {
                add(Fault.CHANGED, reference + " is " + each + " " + books.linesOf(each));
            }
        }
        Acknowledgement acknowledgement = testimony.acknowledged().get(intent.key());
        if (acknowledgement != null) {
            judge(reference, acknowledgement.posted().get(entry), found);
        }
    }

    private void judge(String reference, Posted acknowledged, List<Map<String, String>> found) {
        if (found.isEmpty()) {
            add(Fault.LOST, reference + ": " + acknowledged);
        } else if (found.stream().noneMatch(each -> acknowledged.equals(posted(each)))) {
            add(Fault.CHANGED, reference + " is not " + acknowledged);
        }
    }

    private static Posted posted(Map<String, String> entry) {
        return new Posted(
                entry.get("id"), entry.get("journal"), Integer.parseInt(entry.get("number")), entry.get("hash"));
    }

    private boolean isAsSent(JsonObject sent, Map<String, String> entry) {
        boolean headIsSame = sent.getString("journal").equals(entry.get("journal"))
                && sent.getString("accountingDate").equals(entry.get("accounting_date"))
                && sent.getString("documentDate").equals(entry.get("document_date"))
                && sent.getString("label").equals(entry.get("label"));
        List<List<String>> lines = sent.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> List.of(
                        line.getString("account"),
                        line.getString("thirdParty", ""),
                        line.getString("debit", "0"),
                        line.getString("credit", "0")))
                .toList();
        List<List<String>> stored = books.linesOf(entry).stream()
                .map(line -> List.of(line.get("account"), line.get("code"), line.get("debit"), line.get("credit")))
                .toList();
        return headIsSame && lines.equals(stored);
    }

    private void findUnknown() {
        Set<String> sent = new HashSet<>();
        testimony.intents().values().forEach(intent -> sent.addAll(intent.references()));
        books.entries().stream()
                .filter(entry -> !sent.contains(entry.get("reference")))
                .forEach(entry -> add(Fault.UNKNOWN, entry.toString()));
    }

    private void add(Fault fault, String what) {
        findings.add(new Finding(fault, what));
    }
}
