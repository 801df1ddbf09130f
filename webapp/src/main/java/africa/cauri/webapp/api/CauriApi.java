package africa.cauri.webapp.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the interface for other programs. */
@ApplicationPath("/api/v1")
public class CauriApi extends Application {}
