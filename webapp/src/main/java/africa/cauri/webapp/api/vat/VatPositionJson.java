package africa.cauri.webapp.api.vat;

import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.tax.position.VatAccountAmount;
import africa.cauri.domain.tax.position.VatAccountSum;
import africa.cauri.domain.tax.position.VatCodeSum;
import africa.cauri.domain.tax.position.VatPosition;
import africa.cauri.domain.tax.position.VatSettlement;
import africa.cauri.webapp.api.LeftOut;
import java.util.List;

/** Where the company stands with its value added tax, as programs see it. */
public record VatPositionJson(
        String from,
        String until,
        List<Code> codes,
        List<Account> accounts,
        String collected,
        String deductible,
        String creditBroughtForward,
        String due,
        String creditToCarry) {

    /** A code at one rate, without one for documents before its first rate. */
    public record Code(
            String code,
            String title,
            VatKind kind,
            String percent,
            String base,
            String tax,
            String expected,
            String difference,
            boolean coherent,
            List<Part> accounts) {
        static Code of(VatCodeSum sum) {
            var terms = sum.terms();
            return new Code(
                    terms.code(),
                    terms.title(),
                    terms.kind(),
                    terms.rate()
                            .map(rate -> VatCodeView.decimal(rate.percent()))
                            .orElse(null),
                    sum.base().decimal(),
                    sum.tax().decimal(),
                    sum.expected().decimal(),
                    sum.difference().decimal(),
                    sum.isCoherent(),
                    sum.accounts().stream().map(Part::of).toList());
        }
    }

    /** What a code brought to an account. */
    public record Part(String account, String amount) {
        static Part of(VatAccountAmount part) {
            return new Part(part.account().digits(), part.amount().decimal());
        }
    }

    /** An account of tax, credit less debit. */
    public record Account(String account, String moved, String withoutCode, String balance) {
        static Account of(VatAccountSum sum) {
            return new Account(
                    sum.account().digits(),
                    sum.moved().decimal(),
                    sum.withoutCode().decimal(),
                    sum.balance().decimal());
        }
    }

    /** The entry that would settle the tax. */
    public record Settlement(String date, List<Line> lines) {
        static Settlement of(VatSettlement settlement) {
            return new Settlement(
                    settlement.date().toString(),
                    settlement.lines().stream().map(Line::of).toList());
        }
    }

    /** A line with its one side. */
    public record Line(String account, String debit, String credit) {
        static Line of(VatSettlement.Line line) {
            return new Line(line.account().digits(), LeftOut.ifNil(line.debit()), LeftOut.ifNil(line.credit()));
        }
    }

    static VatPositionJson of(VatPosition position) {
        return new VatPositionJson(
                position.from().toString(),
                position.until().toString(),
                position.codes().stream().map(Code::of).toList(),
                position.accounts().stream().map(Account::of).toList(),
                position.collected().decimal(),
                position.deductible().decimal(),
                position.creditBroughtForward().decimal(),
                position.due().decimal(),
                position.creditToCarry().decimal());
    }
}
