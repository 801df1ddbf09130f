package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.security.InTenant;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Refuses a page of one tenant that is posted to the address of another. A page that keeps nothing belongs to nobody:
 * what is posted to it is answered for the tenant of its address.
 */
public final class ViewBelongsToTenant implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String TENANT = ViewBelongsToTenant.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isKept(context.getViewRoot())) {
            context.getViewRoot().getViewMap(true).putIfAbsent(TENANT, tenant(context));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && isPosted(context) && isKept(view)) {
            Object owner = view.getViewMap(true).get(TENANT);
            if (!tenant(context).equals(owner)) {
                throw new ViewExpiredException("The page belongs to another company", view.getViewId());
            }
        }
    }

    private static boolean isKept(UIViewRoot view) {
        return view != null && !view.isTransient();
    }

    /** When a page is left, its script says so; the view may be gone by then, and nothing is done for anybody. */
    private static boolean isPosted(FacesContext context) {
        String event = context.getExternalContext().getRequestParameterMap().get("omnifaces.event");
        return context.isPostback() && !"unload".equals(event);
    }

    private static String tenant(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return InTenant.find(request)
                .map(membership -> membership.tenant().key().value())
                .orElse("");
    }
}
