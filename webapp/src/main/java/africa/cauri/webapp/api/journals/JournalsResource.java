package africa.cauri.webapp.api.journals;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.journal.ChangeJournal;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.JournalChange;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.journal.NewJournal;
import africa.cauri.domain.journal.OpenJournal;
import africa.cauri.domain.journal.RemoveJournal;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The journals of the books. */
@Path("t/{tenant}/journals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JournalsResource {
    private static final int MOST_SUBJECTS = 1000;

    @Inject
    private Journals journals;

    @Inject
    private OpenJournal openJournal;

    @Inject
    private ChangeJournal changeJournal;

    @Inject
    private RemoveJournal removeJournal;

    @Inject
    private Answers answers;

    /** A journal as programs see it. */
    public record JournalView(
            String code,
            String title,
            JournalKind kind,
            String counterpart,
            List<String> subjects,
            boolean closed,
            int version) {
        static JournalView of(Journal journal) {
            return new JournalView(
                    journal.code(),
                    journal.title(),
                    journal.kind(),
                    journal.counterpart().map(AccountNumber::digits).orElse(null),
                    List.copyOf(new TreeSet<>(journal.subjects())),
                    journal.closed(),
                    journal.version());
        }
    }

    @GET
    public List<JournalView> list() {
        return journals.list().stream().map(JournalView::of).toList();
    }

    @GET
    @Path("{code}")
    public JournalView get(@PathParam("code") String code) {
        return JournalView.of(journals.get(code));
    }

    @POST
    public Response open(JsonBody body) {
        NewJournal journal = body.read(fields -> new NewJournal(
                fields.text("code"),
                fields.text("title"),
                fields.choice("kind", JournalKind.class),
                fields.findText("counterpart"),
                subjects(fields)));
        return answers.created(body, () -> JournalView.of(openJournal.open(journal)), JournalView::code);
    }

    @PUT
    @Path("{code}")
    public JournalView change(@PathParam("code") String code, JsonBody body) {
        return JournalView.of(changeJournal.change(code, body.read(JournalsResource::change)));
    }

    @DELETE
    @Path("{code}")
    public void remove(@PathParam("code") String code) {
        removeJournal.remove(code);
    }

    private static JournalChange change(Fields fields) {
        fields.ignore("code");
        return new JournalChange(
                fields.text("title"),
                fields.choice("kind", JournalKind.class),
                fields.findText("counterpart"),
                subjects(fields),
                fields.flag("closed"),
                fields.integer("version"));
    }

    private static Set<String> subjects(Fields fields) {
        return Set.copyOf(fields.texts("subjects", MOST_SUBJECTS));
    }
}
