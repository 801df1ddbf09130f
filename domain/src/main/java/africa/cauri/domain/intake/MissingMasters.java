package africa.cauri.domain.intake;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.chart.OpenAccount;
import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.party.NewThirdParty;
import africa.cauri.domain.party.OpenThirdParty;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.ThirdParties;
import africa.cauri.domain.party.ThirdPartyFacts;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Accounts and third parties that a file names and the books do not have: what they would be, and their opening. */
@ApplicationScoped
public class MissingMasters {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9._-]{1,20}");
    private static final int SHORTEST_ACCOUNT = 2;
    private static final int AT_ONCE = 1000;

    private static final Map<String, PartyKind> KINDS = Map.of(
            "40", PartyKind.SUPPLIER,
            "41", PartyKind.CUSTOMER,
            "42", PartyKind.EMPLOYEE,
            "43", PartyKind.STATE,
            "44", PartyKind.STATE,
            "46", PartyKind.SHAREHOLDER,
            "48", PartyKind.SUPPLIER);

    private final PostingAccounts accounts;
    private final ThirdParties thirdParties;
    private final OpenAccount openAccount;
    private final OpenThirdParty openThirdParty;
    private final Sql sql;

    protected MissingMasters() {
        this(null, null, null, null, null);
    }

    @Inject
    MissingMasters(
            PostingAccounts accounts,
            ThirdParties thirdParties,
            OpenAccount openAccount,
            OpenThirdParty openThirdParty,
            Sql sql) {
        this.accounts = accounts;
        this.thirdParties = thirdParties;
        this.openAccount = openAccount;
        this.openThirdParty = openThirdParty;
        this.sql = sql;
    }

    /** An account as it would be, and what to ask for. */
    public record ForeseenAccount(PostingAccount posting, NewAccount asked) {}

    /** Returns those of the numbers that no account has. */
    public Set<String> accountsAmong(Collection<String> numbers) {
        return missing(numbers, some -> accounts.find(some).keySet());
    }

    /** Returns those of the codes that no third party has. */
    public Set<String> thirdPartiesAmong(Collection<String> codes) {
        return missing(codes, some -> thirdParties.resolve(some).keySet());
    }

    /**
     * Returns what an account with that number would be; nothing if it cannot be opened.
     *
     * @param title that of the account it subdivides if empty
     */
    public Optional<ForeseenAccount> account(String number, String title) {
        if (AccountNumber.find(number).isEmpty()) {
            return Optional.empty();
        }
        var prefixes = new ArrayList<String>();
        for (int length = SHORTEST_ACCOUNT; length < number.length(); length++) {
            prefixes.add(number.substring(0, length));
        }
        return accounts.find(prefixes).values().stream()
                .max(Comparator.comparing(found -> found.number().length()))
                .map(parent -> new ForeseenAccount(
                        new PostingAccount(number, true, false, parent.kinds()),
                        new NewAccount(number, title.isBlank() ? title(parent) : title, Optional.empty())));
    }

    /**
     * Returns what to ask for to have that third party; nothing if there can be none with that code.
     *
     * @param name the code if empty
     * @param account the one that gathers it
     */
    public static Optional<NewThirdParty> thirdParty(String code, String name, String account) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        var kind = account.length() < SHORTEST_ACCOUNT
                ? PartyKind.OTHER
                : KINDS.getOrDefault(account.substring(0, SHORTEST_ACCOUNT), PartyKind.OTHER);
        var facts = ThirdPartyFacts.of(name.isBlank() ? code : name, kind);
        return Optional.of(new NewThirdParty(
                code,
                new ThirdPartyFacts(
                        facts.name(),
                        facts.kind(),
                        Optional.of(account),
                        facts.contact(),
                        facts.terms(),
                        facts.creditLimit(),
                        facts.identifiers(),
                        facts.bankAccounts(),
                        facts.mobileMoney())));
    }

    /** Opens what is still missing of what was found missing. */
    void open(Findings findings) {
        var numbers = accountsAmong(
                findings.accounts().stream().map(NewAccount::number).toList());
        findings.accounts().stream()
                .filter(each -> numbers.contains(each.number()))
                .sorted(Comparator.comparing(NewAccount::number))
                .forEach(openAccount::open);
        var codes = thirdPartiesAmong(
                findings.thirdParties().stream().map(NewThirdParty::code).toList());
        findings.thirdParties().stream()
                .filter(each -> codes.contains(each.code()))
                .forEach(openThirdParty::open);
    }

    private String title(PostingAccount account) {
        return sql.find("SELECT title FROM account WHERE number = ?", row -> row.getString(1), account.number())
                .orElse(account.number());
    }

    @FunctionalInterface
    private interface Known {
        Set<String> among(List<String> some);
    }

    private static Set<String> missing(Collection<String> values, Known known) {
        var all = new ArrayList<>(values);
        var missing = new TreeSet<>(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            missing.removeAll(known.among(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return missing;
    }
}
