package africa.cauri.domain.tax;

import africa.cauri.domain.audit.AuditTrail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A code as the audit trail tells of it. */
final class VatCodeTrail {

    private VatCodeTrail() {}

    static AuditTrail.Subject subject(String code) {
        return new AuditTrail.Subject("vat-code", code);
    }

    static Map<String, Object> state(VatCodeRow row) {
        var state = new LinkedHashMap<String, Object>();
        state.put("title", row.title());
        state.put("kind", row.kind());
        state.put("account", row.account().map(Object::toString).orElse(""));
        state.put("closed", row.closed());
        state.put("rates", row.rates().stream().map(VatCodeTrail::text).collect(Collectors.joining(", ")));
        return state;
    }

    private static String text(VatRate rate) {
        var mark = rate.toCheck() ? " ?" : "";
        return rate.from() + " " + rate.percent().toPlainString() + " % / "
                + rate.deductible().toPlainString() + " %" + mark;
    }
}
