package africa.cauri.webapp.faces.entry;

import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the one who acts may choose from when a voucher is entered. */
@ApplicationScoped
public class VoucherChoices {
    @Inject
    private Acting acting;

    @Inject
    private Journals journals;

    @Inject
    private Periods periods;

    @Inject
    private VatCodes vatCodes;

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

    /** The journals that the person may enter into; that of the openings, which is rarely meant, comes last. */
    public List<JournalChoice> journals() {
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

    /** The days that may be entered, period by period. */
    public List<Open> open() {
        Actor actor = acting.actor();
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

    /** Today, or the nearest day that is open. */
    public String proposedDay() {
        String today = LocalDate.now(clock).toString();
        List<Open> open = open();
        return open.stream()
                .filter(days -> days.until().compareTo(today) >= 0)
                .findFirst()
                .map(days -> days.from().compareTo(today) > 0 ? days.from() : today)
                .or(() -> open.stream().reduce((first, second) -> second).map(Open::until))
                .orElse(today);
    }

    /** The codes of value added tax in use. */
    public List<Code> codes() {
        return vatCodes.tariff().codes().stream()
                .filter(code -> !code.closed())
                .map(Code::of)
                .toList();
    }
}
