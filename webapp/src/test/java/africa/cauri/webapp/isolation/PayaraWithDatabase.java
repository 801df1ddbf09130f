package africa.cauri.webapp.isolation;

import africa.cauri.launcher.TestDatabase;
import africa.cauri.webapp.jobs.ProbeWork;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged application with the tests added, and the settings with which Payara Micro finds the database. */
final class PayaraWithDatabase {
    private static final Path SETTINGS = Path.of("target", "payara.properties");

    private PayaraWithDatabase() {}

    static WebArchive application() {
        writeSettings(TestDatabase.shared());
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/cauri.war"))
                .addClasses(IsolationScenario.class, IsolationScenario.Leak.class, BooksProbe.class)
                .addClasses(TwoTenants.class, PostingProbe.class, ProbeWork.class)
                .addAsLibraries(library(org.assertj.core.api.Assertions.class));
    }

    private static void writeSettings(TestDatabase database) {
        List<String> lines = new ArrayList<>();
        lines.add("cauri.url=http://localhost:8080");
        lines.add("cauri.keycloak.url=http://localhost:8180");
        lines.add("cauri.oidc.client.secret=unused");
        lines.add("cauri.demo=true");
        lines.add("cauri.imports.folder=target/imports");
        lines.add("cauri.database.url=" + database.url());
        for (String account : List.of("registry", "books", "provisioning", "batch")) {
            lines.add("cauri.database." + account + ".user=" + database.user(account));
            lines.add("cauri.database." + account + ".password=" + database.password(account));
        }
        try {
            Files.write(SETTINGS, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File library(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
