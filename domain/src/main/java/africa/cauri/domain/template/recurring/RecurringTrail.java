package africa.cauri.domain.template.recurring;

import africa.cauri.domain.audit.AuditTrail;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A recurring entry as the audit trail tells of it. */
final class RecurringTrail {

    private RecurringTrail() {}

    static AuditTrail.Subject subject(RecurringId id) {
        return new AuditTrail.Subject("recurring-entry", id.toString());
    }

    static Map<String, Object> state(KeptRecurring kept) {
        var form = kept.form();
        var schedule = form.schedule();
        var state = new LinkedHashMap<String, Object>();
        state.put("name", form.name());
        state.put("template", form.template());
        state.put("answers", form.answers().json());
        state.put("reference", form.reference());
        state.put("every", schedule.rhythm().every());
        state.put("unit", schedule.rhythm().unit());
        state.put("day", schedule.rhythm().day());
        state.put("from", schedule.from());
        state.put("until", schedule.until().map(LocalDate::toString).orElse(""));
        state.put("times", schedule.times());
        state.put("mode", form.mode());
        state.put("state", kept.state());
        return state;
    }
}
