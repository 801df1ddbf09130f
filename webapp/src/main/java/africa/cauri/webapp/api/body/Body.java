package africa.cauri.webapp.api.body;

/** What a program sent with a request. */
public sealed interface Body permits JsonBody, FileBody, UploadBody {
    /** The bytes as they came. */
    byte[] raw();
}
