package africa.cauri.webapp.faces.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The way that led to a page, kept in its address: each page was left with a parameter {@code back} that holds the
 * address, filters included, of the one before it. Only pages of the same company are gone back to.
 */
@Named
@RequestScoped
public class Trail {
    /** The pages that are about one thing, whose number or code is part of their name: {@code trail.PAGE}. */
    public static final Set<String> PAGES_ABOUT_ONE = Set.of(
            "account",
            "account-sheet",
            "entry",
            "import",
            "journal",
            "match-group",
            "open-items",
            "recurring",
            "recurring-entry",
            "template",
            "template-use",
            "third-party",
            "third-party-form",
            "vat-code");

    private static final String BACK = "back";
    private static final int LONGEST = 1500;
    private static final int MOST_STEPS = 5;
    private static final Pattern PAGE = Pattern.compile("([a-z][a-z0-9-]*)\\.xhtml(?:\\?([^#\\s]*))?");

    @Inject
    private Asked asked;

    @Inject
    private Navigation navigation;

    @Inject
    private Shown shown;

    @Inject
    private HttpServletRequest request;

    /** A page that was left. */
    public record Step(String title, String address) {}

    /** The pages that led here, the first one first; without any, the page of the menu that this one is below. */
    public List<Step> getSteps() {
        var steps = new ArrayList<Step>();
        String address = getBack();
        while (!address.isEmpty() && steps.size() < MOST_STEPS) {
            var page = PAGE.matcher(address);
            if (!page.matches()) {
                break;
            }
            String query = Objects.toString(page.group(2), "");
            steps.add(new Step(title(page.group(1), query), address));
            address = value(query, BACK);
        }
        if (steps.isEmpty() && !navigation.getParent().equals(Navigation.shownPage())) {
            steps.add(new Step(title(navigation.getParent(), ""), navigation.getParent() + ".xhtml"));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The address of the page before this one; empty if the person came by themselves. */
    public String getBack() {
        String back = Objects.toString(request.getParameter(BACK), "");
        return back.length() <= LONGEST && PAGE.matcher(back).matches() ? back : "";
    }

    /** The parameter that leads back to this page with its filters, for the end of an address. */
    public String getHere() {
        String whole = address(asked.without("language"));
        String here = whole.length() <= LONGEST ? whole : address(asked.without("language", BACK));
        return BACK + "=" + URLEncoder.encode(here, UTF_8);
    }

    private static String address(String query) {
        return Navigation.shownPage() + ".xhtml?" + query.replaceFirst("&$", "");
    }

    private String title(String page, String query) {
        if (PAGES_ABOUT_ONE.contains(page)) {
            return shown.text("trail." + page, value(query, "number") + value(query, "code") + value(query, "party"));
        }
        return shown.text("nav." + (Navigation.pages().contains(page) ? page : "home"));
    }

    private static String value(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> decoded(parameter.substring(name.length() + 1)))
                .limit(1)
                .collect(Collectors.joining());
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
