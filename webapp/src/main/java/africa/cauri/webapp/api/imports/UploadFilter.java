package africa.cauri.webapp.api.imports;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.webapp.api.problem.Refused;
import africa.cauri.webapp.imports.FileTooLarge;
import africa.cauri.webapp.imports.ImportFolder;
import africa.cauri.webapp.imports.LimitedStream;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Refuses a file before it is read: of one who may not import, one that is too large, one that has no room. */
@Provider
@Upload
public class UploadFilter implements ContainerRequestFilter {
    /** What stands around the file in the request. */
    private static final long FIELDS = 1 << 20;

    @Inject
    private Acting acting;

    @Inject
    private ImportFolder folder;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        acting.actor().require(Power.DRAFT);
        long length = length(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (length > folder.most() + FIELDS) {
            throw new FileTooLarge(folder.most());
        }
        // The request stands on the disk once more while its parts are told from each other.
        if (!folder.hasRoomFor(2 * length)) {
            throw noRoom();
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), folder.most() + FIELDS));
    }

    static Refused noRoom() {
        return new Refused(507, "The server has no room for the file: its disk is full.");
    }

    private static long length(String header) {
        return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
    }
}
