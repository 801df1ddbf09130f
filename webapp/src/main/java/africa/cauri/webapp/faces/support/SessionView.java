package africa.cauri.webapp.faces.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session, here and in Keycloak. */
@Named("sessionView")
@RequestScoped
public class SessionView {
    /** The login mechanism answers with the way to Keycloak, so that nothing is left to do afterwards. */
    public void logout() throws ServletException {
        FacesContext context = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        context.responseComplete();
    }
}
