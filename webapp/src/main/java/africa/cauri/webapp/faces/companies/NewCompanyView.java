package africa.cauri.webapp.faces.companies;

import africa.cauri.domain.kernel.Country;
import africa.cauri.tenants.registry.AccountingSystem;
import africa.cauri.webapp.faces.support.FormErrors;
import africa.cauri.webapp.form.FormRefused;
import africa.cauri.webapp.onboarding.CompanyForm;
import africa.cauri.webapp.onboarding.OpenCompany;
import africa.cauri.webapp.security.Person;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page on which a firm administrator opens the books of a company. */
@Named
@ViewScoped
public class NewCompanyView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NEXT_PAGE = "/companies.xhtml?faces-redirect=true";

    @Inject
    private transient OpenCompany openCompany;

    @Inject
    private transient Person person;

    /** Sent twice, for example by a double click, the form opens one company. */
    private final String requestKey = UUID.randomUUID().toString();

    private FormErrors errors = FormErrors.NONE;
    private String name = "";
    private String country = "";
    private String system = AccountingSystem.NORMAL.name();
    private String fiscalYearFrom = "";
    private String fiscalYearUntil = "";

    /** Shows the page only to those who may use it. */
    public void checkAllowed() throws IOException {
        if (!openCompany.isAllowedTo(person.getSubject())) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public String open() {
        try {
            openCompany.open(form(), person.getSubject(), Optional.of(requestKey));
            return NEXT_PAGE;
        } catch (FormRefused refused) {
            errors = FormErrors.of(refused, Faces.getLocale());
            return null;
        }
    }

    private CompanyForm form() {
        return new CompanyForm(name, country, currency(), system, fiscalYearFrom, fiscalYearUntil);
    }

    /** The legal tender of the country: there is no choice. */
    private String currency() {
        return country == null || country.isEmpty()
                ? "XOF"
                : Country.valueOf(country).legalTender().name();
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSystem() {
        return system;
    }

    public void setSystem(String system) {
        this.system = system;
    }

    public String getFiscalYearFrom() {
        return fiscalYearFrom;
    }

    public void setFiscalYearFrom(String fiscalYearFrom) {
        this.fiscalYearFrom = fiscalYearFrom;
    }

    public String getFiscalYearUntil() {
        return fiscalYearUntil;
    }

    public void setFiscalYearUntil(String fiscalYearUntil) {
        this.fiscalYearUntil = fiscalYearUntil;
    }
}
