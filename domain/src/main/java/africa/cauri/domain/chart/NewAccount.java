package africa.cauri.domain.chart;

import java.util.Optional;

/**
 * An account of the company's own as someone asks for it, right or wrong.
 *
 * @param number up to ten digits, below an account of the official chart
 * @param title one line, at most 200 characters
 * @param kinds what the account is for; those of the account that it subdivides if empty
 */
public record NewAccount(String number, String title, Optional<AccountKinds> kinds) {

    public NewAccount {
        number = number.strip();
        title = title.strip();
    }
}
