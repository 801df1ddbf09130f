package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.audit.KnownPeople;
import africa.cauri.tenants.registry.Member;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.webapp.faces.support.Shown;
import africa.cauri.webapp.security.InTenant;
import africa.cauri.webapp.security.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who may enter the company, by the names that its books know. */
@Named
@RequestScoped
public class People {
    private static final int END_OF_SUBJECT = 6;

    @Inject
    private Memberships memberships;

    @Inject
    private KnownPeople knownPeople;

    @Inject
    private InTenant inTenant;

    @Inject
    private Person person;

    @Inject
    private Shown shown;

    private Map<String, String> names;
    private List<Member> members;

    public List<Member> getMembers() {
        if (members == null) {
            members = memberships.in(inTenant.getTenant().key());
        }
        return members;
    }

    /** The name of a subject; what can be said of those who did nothing in the books yet. */
    public String name(String subject) {
        if (names == null) {
            names = new HashMap<>(knownPeople.names());
            names.put(person.getSubject(), person.getName());
            getMembers().forEach(member -> names.computeIfAbsent(member.subject(), unknown -> unnamed(member)));
        }
        return names.getOrDefault(subject, subject);
    }

    private String unnamed(Member member) {
        String subject = member.subject();
        return shown.text(
                "people.unnamed",
                shown.text("role." + member.role()),
                subject.substring(Math.max(0, subject.length() - END_OF_SUBJECT)));
    }
}
