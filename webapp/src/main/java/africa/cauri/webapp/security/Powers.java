package africa.cauri.webapp.security;

import static africa.cauri.domain.kernel.Power.CLOSE;
import static africa.cauri.domain.kernel.Power.DRAFT;
import static africa.cauri.domain.kernel.Power.POST;
import static africa.cauri.domain.kernel.Power.READ;

import africa.cauri.domain.kernel.Power;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Role;
import africa.cauri.tenants.registry.TenantState;
import java.util.EnumSet;
import java.util.Set;

/** What each role may do in the books. A suspended tenant's books can only be read, whoever comes. */
public final class Powers {
    private Powers() {}

    static Set<Power> of(Membership membership) {
        return membership.tenant().state() == TenantState.SUSPENDED ? EnumSet.of(READ) : of(membership.role());
    }

    public static Set<Power> of(Role role) {
        return switch (role) {
            case READER, AUDITOR -> EnumSet.of(READ);
            case CLERK -> EnumSet.of(READ, DRAFT);
            case ACCOUNTANT -> EnumSet.of(READ, DRAFT, POST);
            case CLOSER, LEARNER -> EnumSet.of(READ, DRAFT, POST, CLOSE);
            case TENANT_ADMINISTRATOR, FIRM_ADMINISTRATOR, TRAINER -> EnumSet.allOf(Power.class);
        };
    }
}
