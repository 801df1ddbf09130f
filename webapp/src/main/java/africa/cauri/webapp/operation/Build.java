package africa.cauri.webapp.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of Cauri runs. */
public final class Build {
    private static final Properties VALUES = read();

    private Build() {}

    /** Changes with each build: part of the address of every resource. */
    public static String resources() {
        return VALUES.getProperty("resources").replaceAll("[^A-Za-z0-9.-]", "");
    }

    public static String version() {
        return VALUES.getProperty("version");
    }

    private static Properties read() {
        var values = new Properties();
        try (InputStream stream = Build.class.getResourceAsStream("/africa/cauri/webapp/build.properties")) {
            values.load(stream);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
