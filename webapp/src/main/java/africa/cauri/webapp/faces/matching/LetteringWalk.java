package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.matching.OpenTotals;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import org.omnifaces.util.Faces;

/** From one third party to the next one that has something open: {@code after} in the address. */
@Named
@RequestScoped
public class LetteringWalk {
    @Inject
    private OpenTotals totals;

    @Inject
    private Asked asked;

    /** Leads to the next one, or back to the list behind the last one. */
    public void go() throws IOException {
        String next = totals.of(asked.text("account")).stream()
                .map(OpenTotals.Total::thirdParty)
                .filter(code -> code.compareTo(asked.text("after")) > 0)
                .min(Comparator.naturalOrder())
                .orElse("");
        var context = Faces.getContext();
        String page = context.getApplication().getViewHandler().getActionURL(context, Faces.getViewId());
        String others = asked.without("after", "party", "page", "most");
        context.getExternalContext().redirect(page + "?" + others + Paging.query("party", next));
    }
}
