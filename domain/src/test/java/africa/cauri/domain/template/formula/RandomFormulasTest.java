package africa.cauri.domain.template.formula;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.tax.VatRate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Formulas made at random, each beside the fraction that it comes to: computed apart, without any rounding. */
class RandomFormulasTest {

    private static final int DECIMALS = 40;
    private static final BigDecimal ROUNDING_OF_QUOTIENTS = new BigDecimal("1e-8");

    private static final Known NAMES = new Known() {
        @Override
        public BigDecimal answer(String name) {
            return BigDecimal.valueOf(name.charAt(0) - 'A' + 1);
        }

        @Override
        public BigDecimal line(int number) {
            return BigDecimal.valueOf(number);
        }

        @Override
        public VatRate rate(String code) {
            throw new AssertionError(code);
        }
    };

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private boolean hasQuotient;

    /** A text and what it comes to. */
    private record Made(String text, Fraction value, int precedence) {

        /** In parentheses if it binds less than what stands around it. */
        String within(int other) {
            return precedence < other ? "(" + text + ")" : text;
        }
    }

    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(long number) {
            return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction inverse() {
            return new Fraction(under, over);
        }

        BigDecimal decimal() {
            return new BigDecimal(over).divide(new BigDecimal(under), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    @RepeatedTest(300)
    void come_to_what_the_fraction_says() {
        var made = sum(3);

        var value = Formula.read(made.text).value(NAMES);

        var allowed = hasQuotient ? ROUNDING_OF_QUOTIENTS : BigDecimal.ZERO;
        assertThat(value.subtract(made.value.decimal()).abs())
                .as("seed %d, %s", seed, made.text)
                .isLessThanOrEqualTo(allowed);
    }

    @Test
    void a_text_made_of_any_signs_is_read_or_refused_but_nothing_else() {
        var signs = "HTL12()+-*/%;,. SOLDETVAé\0\u00a0😀";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(isReadOrRefused(text.toString()))
                    .as("seed %d, %s", seed, text)
                    .isTrue();
        }
    }

    private static boolean isReadOrRefused(String text) {
        try {
            return Formula.read(text) != null;
        } catch (FormulaFault fault) {
            return fault.on(1).line() == 1;
        }
    }

    private Made sum(int depth) {
        var sum = product(depth);
        for (int more = random.nextInt(3); more > 0; more--) {
            var next = product(depth);
            sum = random.nextBoolean()
                    ? new Made(sum.text + blank() + "+" + next.text, sum.value.plus(next.value), 1)
                    : new Made(
                            sum.text + "-" + blank() + next.within(2),
                            sum.value.plus(next.value.times(Fraction.of(-1))),
                            1);
        }
        return sum;
    }

    private Made product(int depth) {
        var product = factor(depth);
        if (random.nextBoolean()) {
            var next = factor(depth);
            product = new Made(product.within(2) + "*" + next.within(2), product.value.times(next.value), 2);
        }
        if (random.nextInt(4) == 0) {
            hasQuotient = true;
            int divisor = 1 + random.nextInt(9);
            product = new Made(
                    product.within(2) + blank() + "/" + divisor,
                    product.value.times(Fraction.of(divisor).inverse()),
                    2);
        }
        return product;
    }

    private Made factor(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> constant();
            case 1 -> {
                int letter = random.nextInt(9);
                yield new Made(String.valueOf((char) ('a' + letter)), Fraction.of(letter + 1), 3);
            }
            case 2 -> {
                int line = 1 + random.nextInt(9);
                yield new Made("L" + line, Fraction.of(line), 3);
            }
            case 3 -> {
                var of = factor(0);
                yield new Made("-" + of.within(3), of.value.times(Fraction.of(-1)), 3);
            }
            case 4 -> {
                var of = constant();
                yield new Made(of.text + "%", of.value.times(Fraction.of(100).inverse()), 3);
            }
            default -> {
                var of = sum(depth - 1);
                yield new Made("(" + of.text + ")", of.value, 3);
            }
        };
    }

    private Made constant() {
        int hundredths = random.nextInt(2000);
        var text = BigDecimal.valueOf(hundredths, 2).toPlainString();
        return new Made(
                random.nextBoolean() ? text : text.replace('.', ','),
                Fraction.of(hundredths).times(Fraction.of(100).inverse()),
                3);
    }

    private String blank() {
        return random.nextBoolean() ? " " : "";
    }
}
