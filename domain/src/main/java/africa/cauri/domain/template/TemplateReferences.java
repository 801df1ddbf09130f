package africa.cauri.domain.template;

import static africa.cauri.domain.kernel.Rule.ACCOUNT_IS_HEADING;
import static africa.cauri.domain.kernel.Rule.ACCOUNT_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.JOURNAL_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.THIRD_PARTY_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.VAT_CODE_UNKNOWN;

import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.party.ThirdPartyNames;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.domain.tax.VatTariff;
import africa.cauri.domain.template.formula.Formula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a template names is in the books. That it stays there, only the posting can say. */
@ApplicationScoped
class TemplateReferences {

    private final Journals journals;
    private final PostingAccounts accounts;
    private final ThirdPartyNames parties;
    private final VatCodes vatCodes;

    protected TemplateReferences() {
        this(null, null, null, null);
    }

    @Inject
    TemplateReferences(Journals journals, PostingAccounts accounts, ThirdPartyNames parties, VatCodes vatCodes) {
        this.journals = journals;
        this.accounts = accounts;
        this.parties = parties;
        this.vatCodes = vatCodes;
    }

    /** Returns what a template names and the books do not hold; its formulas can be read. */
    List<Violation> violations(TemplateForm form) {
        var violations = new ArrayList<Violation>();
        if (journals.find(form.journal()).isEmpty()) {
            violations.add(JOURNAL_UNKNOWN.broken(form.journal()));
        }
        var found = accounts.find(fixed(form, TemplateLine::account));
        var names = parties.of(fixed(form, TemplateLine::thirdParty));
        var tariff = vatCodes.tariff();
        for (int line = 1; line <= form.lines().size(); line++) {
            var entered = form.lines().get(line - 1);
            account(line, entered.account(), found).forEach(violations::add);
            if (entered.thirdParty().isFixed()
                    && !names.containsKey(entered.thirdParty().text())) {
                violations.add(
                        THIRD_PARTY_UNKNOWN.brokenBy(line, entered.thirdParty().text()));
            }
            vat(line, entered, tariff).forEach(violations::add);
        }
        return violations;
    }

    private static Stream<Violation> account(int line, Choice choice, Map<String, PostingAccount> found) {
        if (!choice.isFixed()) {
            return Stream.empty();
        }
        var account = found.get(choice.text());
        if (account == null) {
            return Stream.of(ACCOUNT_UNKNOWN.brokenBy(line, choice.text()));
        }
        return account.postable() ? Stream.empty() : Stream.of(ACCOUNT_IS_HEADING.brokenBy(line, choice.text()));
    }

    private static Stream<Violation> vat(int line, TemplateLine entered, VatTariff tariff) {
        var own = Stream.of(entered.vatCode()).filter(code -> !code.isEmpty());
        return Stream.concat(own, Formula.read(entered.formula()).codes().stream())
                .distinct()
                .filter(code -> tariff.find(code).isEmpty())
                .map(code -> VAT_CODE_UNKNOWN.brokenBy(line, code));
    }

    private static Set<String> fixed(TemplateForm form, Function<TemplateLine, Choice> which) {
        return form.lines().stream()
                .map(which)
                .filter(Choice::isFixed)
                .map(Choice::text)
                .collect(Collectors.toSet());
    }
}
