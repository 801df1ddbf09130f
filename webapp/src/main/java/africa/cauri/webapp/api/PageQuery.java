package africa.cauri.webapp.api;

import africa.cauri.webapp.api.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is wanted, and of what: the parameters {@code q}, {@code page} and {@code size}. */
public class PageQuery {
    private static final int LARGEST = 500;

    @QueryParam("q")
    @DefaultValue("")
    private String words;

    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @QueryParam("size")
    @DefaultValue("100")
    private int size;

    public String words() {
        return words;
    }

    /** From 1. */
    public int page() {
        if (page < 1) {
            throw Refused.badRequest("Pages are counted from 1.");
        }
        return page;
    }

    /** From 1 to 500. */
    public int size() {
        if (size < 1 || size > LARGEST) {
            throw Refused.badRequest("The size of a page is from 1 to " + LARGEST + ".");
        }
        return size;
    }
}
