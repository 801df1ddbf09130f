package africa.cauri.webapp.imports;

import java.io.IOException;

/** More bytes came than a file to import may have. */
public final class FileTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public FileTooLarge(long most) {
        super("more than " + most + " bytes");
    }
}
