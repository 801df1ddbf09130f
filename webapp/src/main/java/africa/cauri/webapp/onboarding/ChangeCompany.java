package africa.cauri.webapp.onboarding;

import africa.cauri.domain.company.NoteCompany;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.tenants.registry.Identities;
import africa.cauri.tenants.registry.Identity;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An administrator says how a company is named and shown: in the registry, with a note in its books. */
@ApplicationScoped
public class ChangeCompany {
    private final Identities identities;
    private final NoteCompany noteCompany;

    protected ChangeCompany() {
        this(null, null);
    }

    @Inject
    ChangeCompany(Identities identities, NoteCompany noteCompany) {
        this.identities = identities;
        this.noteCompany = noteCompany;
    }

    /**
     * Changes the company whose books are bound; the same as before changes nothing.
     *
     * @param wanted right or wrong, with the version that was read before
     * @throws africa.cauri.webapp.form.FormRefused with everything that is wrong
     * @throws RuleBroken if someone else changed it since
     */
    public Identity change(TenantKey key, Identity wanted) {
        Identity checked = IdentityRules.check(wanted);
        Identity before = identities.get(key);
        if (before.version() != checked.version()) {
            throw changedMeanwhile(checked.version(), before.version());
        }
        if (!checked.equals(before)) {
            noteCompany.changed(trace(before), trace(checked), () -> write(key, checked));
        }
        return identities.get(key);
    }

    private void write(TenantKey key, Identity wanted) {
        if (!identities.change(key, wanted)) {
            throw changedMeanwhile(wanted.version(), identities.get(key).version());
        }
    }

    private static RuleBroken changedMeanwhile(int read, int now) {
        return new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(read, now)));
    }

    private static Map<String, String> trace(Identity identity) {
        var trace = new TreeMap<String, String>();
        trace.put("name", identity.name());
        trace.put("colour", identity.colour());
        trace.put("legalForm", identity.legalForm());
        trace.put("address", identity.address());
        trace.put(
                "identifiers",
                identity.identifiers().stream()
                        .map(each -> each.type() + " " + each.number())
                        .collect(Collectors.joining(", ")));
        return trace;
    }
}
