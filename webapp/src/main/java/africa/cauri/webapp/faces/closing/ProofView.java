package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.verification.BeginVerification;
import africa.cauri.domain.verification.KeptProof;
import africa.cauri.domain.verification.Proofs;
import africa.cauri.domain.verification.ProvenCheck;
import africa.cauri.domain.verification.WrongRow;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.DayText;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The last proof of the books, check by check, and the one that is being made. */
@Named
@RequestScoped
public class ProofView {
    /** What a wrong row may tell; the bundles name them {@code fact.NAME}. An id leads to the entry instead. */
    public static final Set<String> FACTS = Set.of(
            "account",
            "accountingDate",
            "closing",
            "computed",
            "computedHash",
            "currency",
            "difference",
            "expectedNumber",
            "fiscalYear",
            "hash",
            "journal",
            "kept",
            "keptHash",
            "keptNumber",
            "line",
            "lineDate",
            "lines",
            "matchGroup",
            "nature",
            "number",
            "opening",
            "period",
            "thirdParty");

    private static final String ENTRY = "entry";

    @Inject
    private Proofs proofs;

    @Inject
    private Jobs jobs;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    private KeptProof last;
    private Job running;

    public void load() {
        asked.answer(() -> {
            last = proofs.find().orElse(null);
            running = jobs.findUnfinished(BeginVerification.JOB, "").orElse(null);
        });
    }

    /** The last proof; nothing if the books were never proven. */
    public KeptProof getLast() {
        return last;
    }

    public List<ProvenCheck> getChecks() {
        return last.proof().checks();
    }

    /** The job that makes a proof now; nothing if none does. */
    public Job getRunning() {
        return running;
    }

    /** What is wrong, in words; empty if nothing is. */
    public String wrong(ProvenCheck check) {
        return check.firstWrong().map(WrongRow::facts).orElse(Map.of()).entrySet().stream()
                .filter(fact -> FACTS.contains(fact.getKey()))
                .map(fact -> shown.text("fact." + fact.getKey(), value(fact.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String value(String text) {
        return Optional.of(text)
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .flatMap(day -> DayText.read(day, LocalDate.EPOCH))
                .map(DayText::write)
                .orElse(text);
    }

    /** The entry that is wrong; empty if it is something else. */
    public String entry(ProvenCheck check) {
        return check.firstWrong()
                .map(row -> row.facts().getOrDefault(ENTRY, ""))
                .orElse("");
    }
}
