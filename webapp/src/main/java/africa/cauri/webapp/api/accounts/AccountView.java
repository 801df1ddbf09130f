package africa.cauri.webapp.api.accounts;

import africa.cauri.domain.chart.AccountKinds;
import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.AccountSheet;
import africa.cauri.webapp.api.body.Fields;

/** An account as programs see it. */
public record AccountView(
        String number,
        String title,
        String parent,
        boolean official,
        boolean postable,
        KindsView kinds,
        boolean closed,
        int version) {

    /** What the account is for. */
    public record KindsView(
            boolean collective,
            boolean lettrable,
            boolean reconcilable,
            boolean requiresThirdParty,
            boolean requiresDueDate) {
        static KindsView of(AccountKinds kinds) {
            return new KindsView(
                    kinds.collective(),
                    kinds.lettrable(),
                    kinds.reconcilable(),
                    kinds.requiresThirdParty(),
                    kinds.requiresDueDate());
        }
    }

    static AccountView of(AccountSheet account) {
        return new AccountView(
                account.number().digits(),
                account.title(),
                account.parent().map(AccountNumber::digits).orElse(null),
                account.official(),
                account.postable(),
                KindsView.of(account.kinds()),
                account.closed(),
                account.version());
    }

    /** Reads the fields of {@link KindsView}. */
    static AccountKinds kinds(Fields fields) {
        return new AccountKinds(
                fields.flag("collective"),
                fields.flag("lettrable"),
                fields.flag("reconcilable"),
                fields.flag("requiresThirdParty"),
                fields.flag("requiresDueDate"));
    }
}
