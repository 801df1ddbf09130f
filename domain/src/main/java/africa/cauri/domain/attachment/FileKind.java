package africa.cauri.domain.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that prove an entry: what scanners and telephones make, and every browser shows. */
public enum FileKind {
    PDF("application/pdf", "255044462d.+"),
    JPEG("image/jpeg", "ffd8ff.+"),
    PNG("image/png", "89504e470d0a1a0a.+"),
    WEBP("image/webp", "52494646.{8}57454250.+");

    private static final int BEGINNING = 16;

    private final String mediaType;
    private final String beginning;

    /**
     * A kind of file.
     *
     * @param beginning a pattern for its first bytes in hexadecimal digits
     */
    FileKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Tells the kind by the content; what the sender says it is does not count. */
    static Optional<FileKind> of(byte[] content) {
        String digits = HexFormat.of().formatHex(content, 0, Math.min(BEGINNING, content.length));
        return Arrays.stream(values())
                .filter(kind -> digits.matches(kind.beginning))
                .findFirst();
    }
}
