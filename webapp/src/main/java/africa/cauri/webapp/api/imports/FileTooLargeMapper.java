package africa.cauri.webapp.api.imports;

import africa.cauri.webapp.api.problem.Problem;
import africa.cauri.webapp.imports.FileTooLarge;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A file that is too large, be it said so before it came, or found so while its parts were told from each other. */
@Provider
public class FileTooLargeMapper implements ExceptionMapper<FileTooLarge> {
    @Inject
    private ImportFolder folder;

    @Override
    public Response toResponse(FileTooLarge exception) {
        String detail = "The file is larger than " + folder.most() + " bytes.";
        return Problem.of(413, "Request Entity Too Large", detail);
    }
}
