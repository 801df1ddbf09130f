package africa.cauri.webapp.api.body;

import java.nio.charset.StandardCharsets;

/**
 * A file that a program sent with some fields, which is kept elsewhere.
 *
 * @param content what it is told by: its hash and the fields
 */
public record UploadBody(String content) implements Body {
    @Override
    public byte[] raw() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
