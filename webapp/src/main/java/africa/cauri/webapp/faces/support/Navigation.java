package africa.cauri.webapp.faces.support;

import static africa.cauri.domain.kernel.Power.DRAFT;
import static africa.cauri.domain.kernel.Power.READ;

import africa.cauri.domain.kernel.Power;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** The menu of a company: the groups, and the pages of the group that the shown page belongs to. */
@Named
@RequestScoped
public class Navigation {

    /** The parts of the menu, in their order; the bundles name them {@code group.ENTRY} and so on. */
    public enum Group {
        ENTRY,
        CONSULTATION,
        MATCHING,
        CLOSING,
        IMPORTS,
        SETTINGS,
        AUDIT
    }

    /**
     * Every page of the menu, in its order: a new page is one line here, and its name {@code nav.PAGE} in the bundles.
     * Behind the power that it needs stand the pages that are reached from it and not from the menu.
     */
    private static final List<Section> SECTIONS = List.of(
            section(Group.ENTRY, "voucher", DRAFT),
            section(Group.ENTRY, "drafts", READ),
            section(Group.CONSULTATION, "balance", READ, "account"),
            section(Group.CONSULTATION, "entries", READ, "entry"),
            section(Group.CONSULTATION, "journals", READ),
            section(Group.CONSULTATION, "aged-balance", READ, "open-items"),
            section(Group.CONSULTATION, "third-parties", READ, "third-party", "third-party-form"),
            section(Group.MATCHING, "lettering", READ, "match-group"),
            section(Group.IMPORTS, "imports", READ, "import", "new-import"),
            section(Group.SETTINGS, "chart", READ, "account-sheet"),
            section(Group.SETTINGS, "journal-settings", READ, "journal"),
            section(Group.SETTINGS, "fiscal-years", READ),
            section(Group.SETTINGS, "vat-codes", READ, "vat-code"),
            section(Group.SETTINGS, "templates", READ, "template", "template-use", "recurring", "recurring-entry"),
            section(Group.SETTINGS, "company", READ),
            section(Group.AUDIT, "audit", READ));

    /**
     * A page of the menu.
     *
     * @param page its file without {@code .xhtml}
     * @param below the pages that are reached from it
     */
    public record Section(Group group, String page, Power needed, List<String> below) {
        boolean holds(String shown) {
            return page.equals(shown) || below.contains(shown);
        }
    }

    /** A part of the menu that the person may see, led to by its first page. */
    public record Entrance(Group group, String page, boolean current) {}

    @Inject
    private InTenant inTenant;

    private static Section section(Group group, String page, Power needed, String... below) {
        return new Section(group, page, needed, List.of(below));
    }

    public List<Entrance> getGroups() {
        return Arrays.stream(Group.values())
                .flatMap(group -> allowed(group).stream()
                        .limit(1)
                        .map(first -> new Entrance(group, first.page(), isCurrent(group))))
                .toList();
    }

    /** The pages beside the shown one; none where the shown page is in no group. */
    public List<Section> getPages() {
        return Arrays.stream(Group.values())
                .filter(Navigation::isCurrent)
                .flatMap(group -> allowed(group).stream())
                .toList();
    }

    public boolean isCurrent(Section section) {
        return section.holds(shownPage());
    }

    /** The page of the menu from which the shown one is reached; the shown one itself if it is in the menu. */
    public String getParent() {
        return SECTIONS.stream()
                .filter(section -> section.holds(shownPage()))
                .map(Section::page)
                .findFirst()
                .orElse("home");
    }

    /** The pages of the menu. */
    public static List<String> pages() {
        return SECTIONS.stream().map(Section::page).toList();
    }

    /** The name of the file of the shown page, without its folder and {@code .xhtml}. */
    public static String shownPage() {
        return Faces.getViewId().replaceFirst(".*/", "").replaceFirst("\\.xhtml$", "");
    }

    private static boolean isCurrent(Group group) {
        return SECTIONS.stream().anyMatch(section -> section.group() == group && section.holds(shownPage()));
    }

    private List<Section> allowed(Group group) {
        return SECTIONS.stream()
                .filter(section -> section.group() == group && inTenant.may(section.needed()))
                .toList();
    }
}
