package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a third party must be, whatever else the books hold; and what about it is doubtful without being wrong. */
final class ThirdPartyRules {

    static final int MOST_DETAILS = 20;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMAIL = 100;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_DETAIL = 60;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9._-]{1,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 .-]{6,20}");

    private ThirdPartyRules() {}

    static List<Violation> code(String code) {
        return CODE.matcher(code).matches() ? List.of() : List.of(Rule.THIRD_PARTY_CODE_WRONG.broken(code));
    }

    /** Returns every rule that the facts break. */
    static List<Violation> check(ThirdPartyFacts facts, Currency currency) {
        var violations = new ArrayList<>(TextRules.required("name", facts.name(), LONGEST_NAME));
        violations.addAll(contact(facts.contact()));
        violations.addAll(facts.terms().check());
        facts.creditLimit()
                .filter(limit -> limit.signum() < 0 || limit.currency() != currency)
                .ifPresent(limit -> violations.add(Rule.CREDIT_LIMIT_WRONG.broken(limit.decimal(), currency)));
        violations.addAll(identifiers(facts.identifiers()));
        violations.addAll(most("bankAccounts", facts.bankAccounts()));
        facts.bankAccounts().forEach(each -> violations.addAll(detail("bank", each.bank(), each.number())));
        violations.addAll(most("mobileMoney", facts.mobileMoney()));
        facts.mobileMoney().forEach(each -> violations.addAll(detail("operator", each.operator(), each.number())));
        return violations;
    }

    /** Returns what may be a slip of the pen, of facts that break no rule. */
    static List<Violation> doubts(ThirdPartyFacts facts) {
        var doubts = new ArrayList<Violation>();
        facts.identifiers()
                .forEach(identifier ->
                        doubts.addAll(doubts(identifier, facts.contact().country())));
        var email = facts.contact().email();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            doubts.add(Rule.EMAIL_DOUBTFUL.broken(email));
        }
        facts.bankAccounts().stream()
                .map(BankDetails::number)
                .filter(number -> !BankNumber.isPlausible(number))
                .forEach(number -> doubts.add(Rule.BANK_ACCOUNT_DOUBTFUL.broken(number)));
        facts.mobileMoney().stream()
                .map(MobileMoney::number)
                .filter(number -> !MOBILE.matcher(number).matches())
                .forEach(number -> doubts.add(Rule.MOBILE_MONEY_DOUBTFUL.broken(number)));
        return doubts;
    }

    private static List<Violation> contact(Contact contact) {
        var violations = new ArrayList<>(TextRules.optionalLines("address", contact.address(), LONGEST_ADDRESS));
        violations.addAll(TextRules.optional("email", contact.email(), LONGEST_EMAIL));
        violations.addAll(TextRules.optional("phone", contact.phone(), LONGEST_PHONE));
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(contact.country())) {
            violations.add(Rule.COUNTRY_UNKNOWN.broken(contact.country()));
        }
        return violations;
    }

    private static List<Violation> identifiers(List<Identifier> identifiers) {
        var violations = new ArrayList<>(most("identifiers", identifiers));
        var types = new HashSet<String>();
        for (var identifier : identifiers) {
            violations.addAll(detail("type", identifier.type(), identifier.number()));
            if (!types.add(identifier.type())) {
                violations.add(Rule.IDENTIFIER_TWICE.broken(identifier.type()));
            }
        }
        return violations;
    }

    private static List<Violation> detail(String field, String name, String number) {
        var violations = new ArrayList<>(TextRules.required(field, name, LONGEST_DETAIL));
        violations.addAll(TextRules.required("number", number, LONGEST_DETAIL));
        return violations;
    }

    private static List<Violation> most(String field, Collection<?> details) {
        return details.size() > MOST_DETAILS
                ? List.of(Rule.THIRD_PARTY_DETAILS_TOO_MANY.broken(field, MOST_DETAILS))
                : List.of();
    }

    private static List<Violation> doubts(Identifier identifier, String country) {
        if (IdentifierForm.of(country).isEmpty()) {
            return List.of();
        }
        return IdentifierForm.find(country, identifier.type())
                .map(form -> form.fits(identifier.number())
                        ? List.<Violation>of()
                        : List.of(Rule.IDENTIFIER_FORMAT_DOUBTFUL.broken(
                                identifier.type(), identifier.number(), form.example())))
                .orElseGet(() -> List.of(Rule.IDENTIFIER_UNUSUAL.broken(identifier.type(), country)));
    }
}
