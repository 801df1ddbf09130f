package africa.cauri.webapp.faces.support;

import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.webapp.operation.Reference;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** An exception during an ajax request shows the error page too, and is logged once under the request's number. */
public final class ErrorsWithReferenceFactory extends ExceptionHandlerFactory {
    public ErrorsWithReferenceFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorsWithReference(getWrapped().getExceptionHandler());
    }

    private static final class ErrorsWithReference extends FullAjaxExceptionHandler {
        private static final Logger LOG = Logger.getLogger(ErrorsWithReference.class.getName());

        ErrorsWithReference(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        protected String findErrorPageLocation(FacesContext context, Throwable exception) {
            return SqlFailed.tellsOfUnavailability(exception)
                    ? "/errors/503.xhtml"
                    : super.findErrorPageLocation(context, exception);
        }

        @Override
        protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
            if (!(exception instanceof jakarta.faces.application.ViewExpiredException)) {
                Object reference = context.getExternalContext().getRequestMap().get(Reference.ATTRIBUTE);
                LOG.log(Level.SEVERE, "The request " + reference + " failed", exception);
            }
        }
    }
}
