package africa.cauri.domain.chart;

import java.util.Optional;

/**
 * An account of the official chart.
 *
 * @param title the official title, in French
 * @param parent the account that this one subdivides; empty for the accounts of two digits
 * @param isPostable whether nothing in the chart subdivides the account, so that it takes entries
 */
public record ReferenceAccount(
        AccountNumber number, String title, Optional<AccountNumber> parent, boolean isPostable) {}
