package africa.cauri.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Books with two customers who are invoiced and pay. */
abstract class CustomersToLetter {

    static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    static final LocalDate LATER = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Books books = Books.inDakar();

    final Scene scene = new Scene(books);

    @BeforeEach
    void customers() {
        scene.customer("DIALLO");
        scene.customer("SARR");
    }

    static void assertBroken(ThrowingCallable act, Violation... expected) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                .containsExactlyInAnyOrder(expected));
    }

    LineKey invoice(long amount) {
        return scene.invoice("DIALLO", amount, DAY);
    }

    LineKey payment(long amount) {
        return scene.payment("DIALLO", amount, DAY);
    }

    List<String> posted() {
        return scene.rows("SELECT CONCAT_WS(' ', l.line, l.account, t.code, l.debit, l.credit) FROM entry_line l"
                + " JOIN entry e ON e.id = l.entry LEFT JOIN third_party t ON t.id = l.third_party"
                + " WHERE e.origin = 'MATCHING' ORDER BY l.line");
    }
}
