package africa.cauri.domain.party;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether the number of a bank account can be right. */
final class BankNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.-]+");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int IBAN_HEAD = 4;

    /** Bank, branch, account and key: 5, 5, 12 and 2 in the UEMOA, 5, 5, 11 and 2 in the CEMAC. */
    private static final Pattern NATIONAL = Pattern.compile("[A-Z0-9]{2}[0-9]{3}[0-9]{5}[A-Z0-9]{11,12}[0-9]{2}");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int LETTER_VALUE_RADIX = 36;

    private BankNumber() {}

    /** Whether the check digits of an IBAN are right (ISO 13616: the whole is 1 modulo 97), or a RIB has its length. */
    static boolean isPlausible(String number) {
        var plain = SEPARATORS.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
        var isNational = NATIONAL.matcher(plain).matches();
        return isNational || (IBAN.matcher(plain).matches() && isOneModulo97(plain));
    }

    private static boolean isOneModulo97(String iban) {
        var turned = iban.substring(IBAN_HEAD) + iban.substring(0, IBAN_HEAD);
        var digits = turned.chars()
                .mapToObj(letter -> String.valueOf(Character.digit(letter, LETTER_VALUE_RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
