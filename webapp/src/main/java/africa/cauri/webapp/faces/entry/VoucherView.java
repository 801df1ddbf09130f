package africa.cauri.webapp.faces.entry;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.webapp.faces.support.Shown;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the form of a voucher knows of the books: all but the accounts, which the browser keeps. */
@Named
@RequestScoped
public class VoucherView {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Acting acting;

    @Inject
    private Companies companies;

    @Inject
    private InTenant inTenant;

    @Inject
    private Journals journals;

    @Inject
    private Periods periods;

    @Inject
    private VatCodes vatCodes;

    @Inject
    private Shown shown;

    @Inject
    private Clock clock;

    /** A journal that the person may enter into. */
    public record JournalChoice(String code, String title, String kind, String counterpart) {
        static JournalChoice of(Journal journal) {
            return new JournalChoice(
                    journal.code(),
                    journal.title(),
                    journal.kind().name(),
                    journal.counterpart().map(Object::toString).orElse(""));
        }
    }

    /** Days that are open to the person. */
    public record Open(String from, String until) {}

    /** A rate from a day on, with the part of the tax that may be deducted; both in percent. */
    public record Rate(String from, String percent, String deductible) {}

    /** A code of value added tax with its account of tax, if it has one. */
    public record Code(String code, String title, String account, List<Rate> rates) {
        static Code of(VatCodeRow row) {
            return new Code(
                    row.code(),
                    row.title(),
                    row.account().map(Object::toString).orElse(""),
                    row.rates().stream()
                            .map(rate -> new Rate(
                                    rate.from().toString(),
                                    rate.percent().toPlainString(),
                                    rate.deductible().toPlainString()))
                            .toList());
        }
    }

    /**
     * What the script is given.
     *
     * @param api the beginning of the addresses of the company's resources
     * @param owner whose drafts the browser keeps apart from those of others
     * @param today the day that is proposed: today, or the nearest open one
     */
    public record Kit(
            String api,
            String owner,
            String currency,
            int decimals,
            boolean mayPost,
            String today,
            List<Open> open,
            List<JournalChoice> journals,
            List<Code> codes) {}

    /** The kit as JSON. */
    public String getKit() {
        Actor actor = acting.actor();
        Currency currency = companies.get().currency();
        List<Open> open = open(actor);
        return JSON.toJson(new Kit(
                "/api/v1/t/" + inTenant.getTenant().key(),
                actor.subject(),
                currency.name(),
                currency.decimals(),
                actor.may(Power.POST),
                proposed(open),
                open,
                getJournals(),
                vatCodes.tariff().codes().stream()
                        .filter(code -> !code.closed())
                        .map(Code::of)
                        .toList()));
    }

    /** The sentences of the script as JSON, by their names behind {@code voucher.say.}. */
    public String getTexts() {
        return JSON.toJson(shown.texts("voucher.say."));
    }

    public boolean isMayPost() {
        return acting.actor().may(Power.POST);
    }

    /** The journals that the person may enter into; that of the openings, which is rarely meant, comes last. */
    public List<JournalChoice> getJournals() {
        Actor actor = acting.actor();
        return journals.list().stream()
                .filter(journal -> !journal.closed() && isOpenTo(actor, journal))
                .sorted(Comparator.comparing(journal -> journal.kind() == JournalKind.OPENING))
                .map(JournalChoice::of)
                .toList();
    }

    private static boolean isOpenTo(Actor actor, Journal journal) {
        return journal.subjects().isEmpty()
                || journal.subjects().contains(actor.subject())
                || actor.may(Power.ADMINISTER);
    }

    private List<Open> open(Actor actor) {
        return periods.years().stream()
                .flatMap(year -> periods.of(year.from()).stream())
                .filter(period -> isOpenTo(actor, period))
                .map(period -> new Open(period.from().toString(), period.until().toString()))
                .toList();
    }

    private static boolean isOpenTo(Actor actor, Period period) {
        return switch (period.state()) {
            case OPEN -> true;
            case SOFT_CLOSED -> actor.may(Power.CLOSE);
            case CLOSED -> false;
        };
    }

    private String proposed(List<Open> open) {
        String today = LocalDate.now(clock).toString();
        return open.stream()
                .filter(days -> days.until().compareTo(today) >= 0)
                .findFirst()
                .map(days -> days.from().compareTo(today) > 0 ? days.from() : today)
                .or(() -> open.stream().reduce((first, second) -> second).map(Open::until))
                .orElse(today);
    }
}
