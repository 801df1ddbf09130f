/**
 * The resource {@code fiscal-years}: the years of the books and their periods, and the next year.
 *
 * <p>A year and a period are known by their first day.
 *
 * <p>What closes them is elsewhere.
 */
package africa.cauri.webapp.api.fiscalyears;
