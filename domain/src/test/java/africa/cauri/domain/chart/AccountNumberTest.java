package africa.cauri.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"10", "411", "4111", "9999999999"})
    void takes_two_to_ten_digits(String digits) {
        assertThat(new AccountNumber(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "41111111111", "041", "41A", " 411", "411\n", "-41", "٤١١", "4١"})
    void refuses_anything_else(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "10, DURABLE_RESOURCES",
        "24, FIXED_ASSETS",
        "31, INVENTORIES",
        "411, THIRD_PARTIES",
        "521, TREASURY",
        "601, ORDINARY_EXPENSES",
        "701, ORDINARY_INCOME",
        "81, OTHER_EXPENSES_AND_INCOME",
        "90, COMMITMENTS_AND_COSTING"
    })
    void belongs_to_the_class_of_its_first_digit(String digits, AccountClass accountClass) {
        assertThat(new AccountNumber(digits).accountClass()).isEqualTo(accountClass);
        assertThat(accountClass.digit()).isEqualTo(digits.charAt(0));
    }

    @Test
    void there_is_no_class_but_one_to_nine() {
        assertThatIllegalArgumentException().isThrownBy(() -> AccountClass.of('0'));
        assertThatIllegalArgumentException().isThrownBy(() -> AccountClass.of('x'));
    }
}
