package africa.cauri.system;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator on a telephone shows: a code of six digits for each half minute (RFC 6238). */
final class OneTimeCodes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int CODES = 1_000_000;

    private final byte[] key;
    private long lastStep;

    /**
     * Takes the key in as a person types it.
     *
     * @param key in Base32, perhaps with blanks between groups
     */
    OneTimeCodes(String key) {
        this.key = bytes(key);
    }

    private static byte[] bytes(String base32) {
        String letters = base32.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var bits = new BigInteger("1");
        for (int i = 0; i < letters.length(); i++) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(letters.charAt(i))));
        }
        int length = letters.length() * 5 / 8;
        byte[] withLeadingOne = bits.shiftRight(letters.length() * 5 % 8).toByteArray();
        return Arrays.copyOfRange(withLeadingOne, withLeadingOne.length - length, withLeadingOne.length);
    }

    /** A code that was not used yet: the present one, or the next, which a clock that is fast would show. */
    String next() {
        lastStep = Math.max(Instant.now().getEpochSecond() / SECONDS, lastStep + 1);
        return at(Instant.ofEpochSecond(lastStep * SECONDS));
    }

    String at(Instant time) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(time.getEpochSecond() / SECONDS)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A code that is not the one of this time, nor of the times beside it that a clock may show. */
    String wrong() {
        Instant now = Instant.now();
        return IntStream.range(0, CODES)
                .mapToObj("%06d"::formatted)
                .filter(code -> LongStream.rangeClosed(-2, 2)
                        .mapToObj(step -> at(now.plusSeconds(step * SECONDS)))
                        .noneMatch(code::equals))
                .findFirst()
                .orElseThrow();
    }
}
