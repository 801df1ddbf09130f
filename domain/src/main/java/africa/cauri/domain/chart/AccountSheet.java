package africa.cauri.domain.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An account with all that the books know of it but its lines.
 *
 * @param parent the account that it subdivides; empty for the accounts of two digits
 * @param official whether it belongs to the official chart
 * @param postable whether it takes entries; a heading does not
 * @param closed whether the company has closed it to entries
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record AccountSheet(
        AccountNumber number,
        String title,
        Optional<AccountNumber> parent,
        boolean official,
        boolean postable,
        AccountKinds kinds,
        boolean closed,
        int version) {

    /** The account as the audit trail shows it. */
    Map<String, ?> trace() {
        var trace = new LinkedHashMap<String, Object>();
        trace.put("number", number);
        trace.put("title", title);
        trace.put("collective", kinds.collective());
        trace.put("lettrable", kinds.lettrable());
        trace.put("reconcilable", kinds.reconcilable());
        trace.put("requiresThirdParty", kinds.requiresThirdParty());
        trace.put("requiresDueDate", kinds.requiresDueDate());
        trace.put("closed", closed);
        return trace;
    }
}
