package africa.cauri.webapp.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many rows there are in all pages
 */
public record Page<T>(List<T> rows, int total) {}
