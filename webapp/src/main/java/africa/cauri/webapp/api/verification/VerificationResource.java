package africa.cauri.webapp.api.verification;

import africa.cauri.domain.verification.BeginVerification;
import africa.cauri.domain.verification.KeptProof;
import africa.cauri.domain.verification.Proofs;
import africa.cauri.domain.verification.ProvenCheck;
import africa.cauri.domain.verification.VerifyBooks;
import africa.cauri.domain.verification.WrongRow;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.body.MayBeEmpty;
import africa.cauri.webapp.api.jobs.Begun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** A proof of the books as they are now, made at once or by a job, and the last one. */
@Path("t/{tenant}/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
    @Inject
    private VerifyBooks verifyBooks;

    @Inject
    private Proofs proofs;

    @Inject
    private BeginVerification beginVerification;

    @Inject
    private Answers answers;

    /** What a check said; {@code firstWrong} names the first row that is wrong, and what is wrong with it. */
    public record Check(String name, boolean ok, Map<String, String> firstWrong) {
        static Check of(ProvenCheck check) {
            return new Check(
                    check.check().name(),
                    check.isOk(),
                    check.firstWrong().map(WrongRow::facts).orElse(null));
        }
    }

    /** What all checks said, when, and to whom. */
    public record Verification(boolean ok, String madeAt, String madeBy, List<Check> checks, long entries, long lines) {
        static Verification of(KeptProof kept) {
            var proof = kept.proof();
            return new Verification(
                    kept.ok(),
                    kept.madeAt().toString(),
                    kept.madeBy(),
                    proof.checks().stream().map(Check::of).toList(),
                    proof.entries(),
                    proof.lines());
        }
    }

    /** Reads all of the books: a program that does not want to wait that long asks for a job. */
    @GET
    public Verification verify() {
        verifyBooks.verify();
        return last();
    }

    @GET
    @Path("last")
    public Verification last() {
        return Verification.of(proofs.last());
    }

    @POST
    public Response begin(@MayBeEmpty JsonBody body) {
        return answers.done(202, body.withoutFields(), () -> Begun.of(beginVerification.begin()));
    }
}
