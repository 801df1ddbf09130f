package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.security.InTenant;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Keeps the tenant in every address that a page of the books makes, and answers in the chosen language. */
public final class TenantViewHandler extends ViewHandlerWrapper {
    private static final String BOOKS = "/books/";

    public TenantViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        String books = request.getContextPath() + BOOKS;
        if (!url.startsWith(books)) {
            return url;
        }
        return InTenant.find(request)
                .map(membership -> request.getContextPath() + "/t/"
                        + membership.tenant().key() + "/" + url.substring(books.length()))
                .orElse(url);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        boolean asked = request.getHeader("Accept-Language") != null;
        return Languages.chosen(request).orElseGet(() -> asked ? super.calculateLocale(context) : Locale.FRENCH);
    }
}
