package africa.cauri.webapp.faces.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLEncoder;

/**
 * Which part of a long list a page shows.
 *
 * @param number of the page, from 1
 * @param size rows in a page
 * @param total rows in all
 */
public record Paging(int number, int size, int total) implements Serializable {
    /** The page that is nearest to the wanted one. */
    public static Paging of(int wanted, int size, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        return new Paging(Math.min(Math.max(1, wanted), last), size, total);
    }

    /** Parameters of an address, each followed by an ampersand; those without a value are left out. */
    public static String query(String... namesAndValues) {
        var query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null && !value.isEmpty()) {
                query.append(namesAndValues[i])
                        .append('=')
                        .append(URLEncoder.encode(value, UTF_8))
                        .append('&');
            }
        }
        return query.toString();
    }

    public int first() {
        return (number - 1) * size;
    }

    public int getFrom() {
        return total == 0 ? 0 : first() + 1;
    }

    public int getUntil() {
        return Math.min(total, first() + size);
    }

    public int getPrevious() {
        return number - 1;
    }

    public int getNext() {
        return getUntil() < total ? number + 1 : 0;
    }

    public int getLast() {
        return Math.max(1, (total + size - 1) / size);
    }
}
