package africa.cauri.domain.party;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.Accounts;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens and changes third parties inside the transaction of a use case, one of them or a whole file, and notes it. */
@ApplicationScoped
class ThirdPartyChanges {

    private final EntityManager books;
    private final ThirdParties parties;
    private final Accounts accounts;
    private final Companies companies;
    private final AuditTrail audit;

    protected ThirdPartyChanges() {
        this(null, null, null, null, null);
    }

    @Inject
    ThirdPartyChanges(
            EntityManager books, ThirdParties parties, Accounts accounts, Companies companies, AuditTrail audit) {
        this.books = books;
        this.parties = parties;
        this.accounts = accounts;
        this.companies = companies;
        this.audit = audit;
    }

    /** Names a third party for the audit trail. */
    static AuditTrail.Subject subject(String code) {
        return new AuditTrail.Subject("third-party", code);
    }

    /** Opens a third party, or throws {@link RuleBroken}. */
    ThirdPartyWritten open(NewThirdParty asked) {
        var facts = complete(asked.facts());
        var violations = new ArrayList<>(ThirdPartyRules.code(asked.code()));
        violations.addAll(check(asked.code(), facts, Optional.empty()));
        if (violations.isEmpty() && parties.find(asked.code()).isPresent()) {
            violations.add(Rule.THIRD_PARTY_CODE_TAKEN.broken(asked.code()));
        }
        refuse(violations);
        var party = new ThirdParty(asked.code(), facts);
        add(party, asked.code());
        var opened = sheet(party);
        audit.created(subject(opened.code()), opened.trace());
        return written(opened);
    }

    /** Changes a third party, or throws {@link RuleBroken} or {@link NotFound}. */
    ThirdPartyWritten change(String code, ThirdPartyChange asked) {
        var party = parties.held(code);
        var before = sheet(party);
        if (before.version() != asked.version()) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(asked.version(), before.version())));
        }
        var change = new ThirdPartyChange(complete(asked.facts()), asked.closed(), asked.version());
        var violations =
                new ArrayList<>(check(code, change.facts(), before.facts().collectiveAccount()));
        if (!change.closed()) {
            before.mergedInto().ifPresent(into -> violations.add(Rule.THIRD_PARTY_ALREADY_MERGED.broken(code, into)));
        }
        refuse(violations);
        party.change(change);
        books.flush();
        var after = sheet(party);
        audit.changed(subject(code), before.trace(), after.trace());
        return written(after);
    }

    ThirdPartySheet sheet(ThirdParty party) {
        return party.sheet(companies.get().currency());
    }

    /** Lets go of what was read and written, which a whole file would else compare again for each of its lines. */
    void forget() {
        books.clear();
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    /**
     * Says what was left to the usual: the country of the books, and the account of the kind if these books have it.
     */
    private ThirdPartyFacts complete(ThirdPartyFacts facts) {
        var contact = facts.contact().country().isEmpty()
                ? facts.contact().in(companies.get().country().name())
                : facts.contact();
        var account = facts.collectiveAccount().or(() -> facts.kind()
                .usualAccount()
                .filter(this::gathersThirdParties)
                .map(AccountNumber::digits));
        return facts.with(account, contact);
    }

    private boolean gathersThirdParties(AccountNumber number) {
        return accounts.find(number)
                .filter(account -> account.isPostable()
                        && !account.isClosed()
                        && account.kinds().collective())
                .isPresent();
    }

    private List<Violation> check(String code, ThirdPartyFacts facts, Optional<String> accountBefore) {
        var violations =
                new ArrayList<>(ThirdPartyRules.check(facts, companies.get().currency()));
        facts.collectiveAccount()
                .filter(number -> !Optional.of(number).equals(accountBefore))
                .ifPresent(number -> violations.addAll(account(code, number)));
        return violations;
    }

    /** Returns what keeps third parties from an account; those who are there already may stay when it is closed. */
    private List<Violation> account(String code, String number) {
        var found = AccountNumber.find(number).flatMap(accounts::find);
        if (found.isEmpty()) {
            return List.of(Rule.ACCOUNT_UNKNOWN.broken(number));
        }
        var account = found.get();
        var violations = new ArrayList<Violation>();
        if (!account.isPostable()) {
            violations.add(Rule.ACCOUNT_IS_HEADING.broken(number));
        }
        if (account.isClosed()) {
            violations.add(Rule.ACCOUNT_CLOSED.broken(number));
        }
        if (!account.kinds().collective()) {
            violations.add(Rule.ACCOUNT_NOT_COLLECTIVE.broken(number, code));
        }
        return violations;
    }

    private ThirdPartyWritten written(ThirdPartySheet sheet) {
        var warnings = new ArrayList<>(ThirdPartyRules.doubts(sheet.facts()));
        parties.othersWith(sheet)
                .forEach(other ->
                        warnings.add(Rule.IDENTIFIER_OF_ANOTHER.broken(other.type(), other.number(), other.code())));
        return new ThirdPartyWritten(sheet, warnings);
    }

    private void add(ThirdParty party, String code) {
        try {
            books.persist(party);
            books.flush();
        } catch (PersistenceException failure) {
            throw SqlFailed.tellsOfDuplicate(failure)
                    ? new RuleBroken(List.of(Rule.THIRD_PARTY_CODE_TAKEN.broken(code)))
                    : failure;
        }
    }
}
