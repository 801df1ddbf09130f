package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of an account in the grand livre.
 *
 * @param opening the balance before the first line of the page, debit less credit
 * @param page counted from 1
 * @param hasMore whether a page follows
 * @param total the lines on all pages
 */
public record AccountPage(
        String account,
        String title,
        LocalDate from,
        LocalDate until,
        Money opening,
        List<AccountLine> lines,
        int page,
        boolean hasMore,
        int total) {}
