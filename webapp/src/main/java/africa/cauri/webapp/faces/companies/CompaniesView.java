package africa.cauri.webapp.faces.companies;

import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.onboarding.OpenCompany;
import africa.cauri.webapp.security.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page on which a person chooses a company. */
@Named
@RequestScoped
public class CompaniesView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private Memberships memberships;

    @Inject
    private OpenCompany openCompany;

    @Inject
    private Person person;

    private String words = "";
    private int page = 1;
    private Paging paging;
    private List<Membership> companies;
    private boolean openAllowed;

    public void load() {
        String subject = person.getSubject();
        words = words == null ? "" : words;
        paging = Paging.of(page, PAGE_SIZE, memberships.count(subject, words));
        companies = memberships.of(subject, words, paging.first(), PAGE_SIZE);
        openAllowed = openCompany.isAllowedTo(subject);
    }

    /** The beginning of the address of another page of the same search. */
    public String getQuery() {
        return Paging.query("q", words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<Membership> getCompanies() {
        return companies;
    }

    public boolean isOpenAllowed() {
        return openAllowed;
    }
}
