package africa.cauri.webapp.imports;

import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.intake.ImportOptions;
import africa.cauri.domain.intake.MissingMasters;
import africa.cauri.domain.intake.UnknownMaster;
import africa.cauri.domain.intake.UnknownMaster.Kind;
import africa.cauri.domain.journal.Foreseen;
import africa.cauri.domain.party.NewThirdParty;
import africa.cauri.domain.party.PartyForPosting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks each account and third party of a file up once, and foresees those that are to be opened. */
final class Foresight {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 200;

    private final ImportOptions options;
    private final MissingMasters missing;
    private final Foreseen foreseen = new Foreseen();
    private final Set<String> accountsSeen = new HashSet<>();
    private final Set<String> thirdPartiesSeen = new HashSet<>();
    private final List<NewAccount> accounts = new ArrayList<>();
    private final List<NewThirdParty> thirdParties = new ArrayList<>();
    private final Map<String, UnknownMaster> unknown = new LinkedHashMap<>();

    Foresight(ImportOptions options, MissingMasters missing) {
        this.options = options;
        this.missing = missing;
    }

    /** A line of a file, and the account of ours that it is on. */
    private record Named(ImportedLine line, String account) {}

    void look(List<MadeDraft> made) {
        var byAccount = new HashMap<String, Named>();
        var byThirdParty = new HashMap<String, Named>();
        for (var each : made) {
            for (int index = 0; index < each.entry().lines().size(); index++) {
                var line = each.entry().lines().get(index);
                var named = new Named(line, each.draft().lines().get(index).account());
                note(accountsSeen, byAccount, named.account(), named);
                replaced(named);
                note(thirdPartiesSeen, byThirdParty, line.thirdParty(), named);
            }
        }
        missing.accountsAmong(byAccount.keySet()).forEach(number -> account(number, byAccount.get(number)));
        missing.thirdPartiesAmong(byThirdParty.keySet()).forEach(code -> thirdParty(code, byThirdParty.get(code)));
    }

    Foreseen foreseen() {
        return foreseen;
    }

    List<NewAccount> accounts() {
        return accounts;
    }

    List<NewThirdParty> thirdParties() {
        return thirdParties;
    }

    /** What the books do not have, accounts of another chart that one of ours stands for among it. */
    Collection<UnknownMaster> unknown() {
        return unknown.values();
    }

    private static void note(Set<String> seen, Map<String, Named> named, String code, Named line) {
        if (!code.isEmpty() && seen.add(code)) {
            named.put(code, line);
        }
    }

    private void replaced(Named named) {
        String source = named.line().account();
        if (!source.equals(named.account())) {
            note(new UnknownMaster(Kind.ACCOUNT, source, cut(named.line().accountTitle(), LONGEST_TITLE), false));
        }
    }

    /** The first of those whose codes begin alike, as far as they are kept. */
    private void note(UnknownMaster master) {
        unknown.putIfAbsent(master.kind() + master.code(), master);
    }

    private void account(String number, Named named) {
        String title = cut(named.line().accountTitle(), LONGEST_TITLE);
        var found = options.opensAccounts()
                ? missing.account(number, title)
                : Optional.<MissingMasters.ForeseenAccount>empty();
        found.ifPresent(account -> {
            foreseen.account(account.posting());
            accounts.add(account.asked());
        });
        note(new UnknownMaster(Kind.ACCOUNT, cut(number, LONGEST_CODE), title, found.isPresent()));
    }

    private void thirdParty(String code, Named named) {
        String name = cut(named.line().thirdPartyName(), LONGEST_TITLE);
        var found = options.opensThirdParties()
                ? MissingMasters.thirdParty(code, name, named.account())
                : Optional.<NewThirdParty>empty();
        found.ifPresent(party -> {
            foreseen.thirdParty(new PartyForPosting(0, code, party.facts().kind(), false));
            thirdParties.add(party);
        });
        note(new UnknownMaster(Kind.THIRD_PARTY, cut(code, LONGEST_CODE), name, found.isPresent()));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
