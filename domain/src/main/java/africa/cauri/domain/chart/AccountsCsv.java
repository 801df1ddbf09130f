package africa.cauri.domain.chart;

import java.util.List;

/** The columns of accounts as CSV. */
final class AccountsCsv {

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String COLLECTIVE = "collective";
    static final String LETTRABLE = "lettrable";
    static final String RECONCILABLE = "reconcilable";
    static final String REQUIRES_THIRD_PARTY = "requires_third_party";
    static final String REQUIRES_DUE_DATE = "requires_due_date";
    static final String CLOSED = "closed";

    static final List<String> COLUMNS = List.of(
            NUMBER, TITLE, COLLECTIVE, LETTRABLE, RECONCILABLE, REQUIRES_THIRD_PARTY, REQUIRES_DUE_DATE, CLOSED);

    private AccountsCsv() {}
}
