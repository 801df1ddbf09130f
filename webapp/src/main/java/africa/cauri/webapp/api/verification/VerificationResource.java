package africa.cauri.webapp.api.verification;

import africa.cauri.domain.verification.BooksProof;
import africa.cauri.domain.verification.ProvenCheck;
import africa.cauri.domain.verification.VerifyBooks;
import africa.cauri.domain.verification.WrongRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Proves the books. */
@Path("t/{tenant}/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
    @Inject
    private VerifyBooks verifyBooks;

    /** What a check said; {@code firstWrong} names the first row that is wrong, and what is wrong with it. */
    public record Check(String name, boolean ok, Map<String, String> firstWrong) {
        static Check of(ProvenCheck check) {
            return new Check(
                    check.check().name(),
                    check.isOk(),
                    check.firstWrong().map(WrongRow::facts).orElse(null));
        }
    }

    /** What all checks said. */
    public record Verification(boolean ok, List<Check> checks, long entries, long lines) {
        static Verification of(BooksProof proof) {
            return new Verification(
                    proof.isOk(), proof.checks().stream().map(Check::of).toList(), proof.entries(), proof.lines());
        }
    }

    @GET
    public Verification verify() {
        return Verification.of(verifyBooks.verify());
    }
}
