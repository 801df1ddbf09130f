package africa.cauri.webapp.faces.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The link to the same page in the other language, with whatever was searched. */
@Named
@RequestScoped
public class LanguageView {
    @Inject
    private HttpServletRequest request;

    /** The parameters of the page's address as the browser shows it, each followed by an ampersand. */
    public String getQuery() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = Objects.toString(forwarded, Objects.toString(request.getQueryString(), ""));
        return query.isEmpty() ? "" : query + "&";
    }
}
