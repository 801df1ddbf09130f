package africa.cauri.domain.chart;

/**
 * An account as a list shows it.
 *
 * @param parentTitle the title that makes a short one clear ("Autres"); empty for the accounts of two digits, whose
 *     parent is a class
 * @param official whether the account belongs to the official chart
 * @param postable whether the account takes entries; a heading does not
 * @param closed whether the company has closed it to entries
 */
public record AccountRow(
        String number, String title, String parentTitle, boolean official, boolean postable, boolean closed) {}
