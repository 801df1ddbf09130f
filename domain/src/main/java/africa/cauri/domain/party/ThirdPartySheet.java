package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A third party with all that the books know of it but its lines.
 *
 * @param id what the lines of entries point at
 * @param closed whether it takes no more entries
 * @param mergedInto the code of the third party that goes on in its place
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record ThirdPartySheet(
        int id, String code, ThirdPartyFacts facts, boolean closed, Optional<String> mergedInto, int version) {

    /** The third party as the audit trail shows it. */
    Map<String, ?> trace() {
        var trace = new LinkedHashMap<String, Object>();
        trace.put("code", code);
        trace.put("name", facts.name());
        trace.put("kind", facts.kind());
        trace.put("collectiveAccount", facts.collectiveAccount().orElse(""));
        trace.put("country", facts.contact().country());
        trace.put("address", facts.contact().address());
        trace.put("email", facts.contact().email());
        trace.put("phone", facts.contact().phone());
        trace.put("paymentDays", facts.terms().days());
        trace.put("endOfMonth", facts.terms().endOfMonth());
        trace.put("paymentDay", facts.terms().dayOfMonth().map(String::valueOf).orElse(""));
        trace.put("creditLimit", facts.creditLimit().map(Money::decimal).orElse(""));
        trace.put("identifiers", facts.identifiers());
        trace.put("bankAccounts", facts.bankAccounts());
        trace.put("mobileMoney", facts.mobileMoney());
        trace.put("closed", closed);
        trace.put("mergedInto", mergedInto.orElse(""));
        return trace;
    }
}
