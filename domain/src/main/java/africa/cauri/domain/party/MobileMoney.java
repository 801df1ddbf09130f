package africa.cauri.domain.party;

/**
 * A number of Mobile Money.
 *
 * @param operator such as Orange Money, Wave, MTN MoMo
 */
public record MobileMoney(String operator, String number) {

    public MobileMoney {
        operator = operator.strip();
        number = number.strip();
    }
}
