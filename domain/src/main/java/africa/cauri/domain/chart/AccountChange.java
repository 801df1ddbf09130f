package africa.cauri.domain.chart;

/**
 * What an account shall be from now on, right or wrong; all of it, not only what changes.
 *
 * @param title the same as before if the account is official
 * @param closed whether it takes no more entries
 * @param version the version that was read before
 */
public record AccountChange(String title, AccountKinds kinds, boolean closed, int version) {

    public AccountChange {
        title = title.strip();
    }
}
