package africa.cauri.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Payara Micro with the web application, at the root of its address. */
final class PayaraMicro implements Server {
    private static final String NAME = "payara";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(240);

    private final Child child;
    private final int port;

    private PayaraMicro(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Starts the server without waiting until it answers.
     *
     * @param options further options of its virtual machine, separated by spaces
     */
    static PayaraMicro start(
            Path server, Path war, DataDirectory data, int port, String bind, String options, Map<String, String> env) {
        var command = new ArrayList<String>();
        command.addAll(List.of(
                Java.executable(),
                "-Xms128m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dmariadb.logging.fallback=JDK",
                "-Djava.io.tmpdir=" + data.temporary()));
        Arrays.stream(options.split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.addAll(List.of("-jar", server.toString(), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--unpackdir", unpackFolder(data).toString()));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--prebootcommandfile", copy("pre-boot.asadmin", data, Map.of("@bind@", bind))));
        command.addAll(List.of("--postbootcommandfile", copy("post-boot.asadmin", data, Map.of())));
        command.addAll(List.of("--logproperties", copy("logging.properties", data, Map.of())));
        command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return new PayaraMicro(Child.start(NAME, command, env, data), port);
    }

    /**
     * What the server unpacks is kept, what it deployed is not: a killed one would load that application, take it away
     * and deploy it again, and keep no place for the batch jobs.
     */
    private static Path unpackFolder(DataDirectory data) {
        Path folder = data.software().resolve("payara");
        try {
            for (String deployed : List.of("config", "applications", "generated")) {
                DataDirectory.deleteAll(folder.resolve(deployed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static String copy(String resource, DataDirectory data, Map<String, String> values) {
        try (InputStream stream = PayaraMicro.class.getResourceAsStream("/payara/" + resource)) {
            String text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            return Files.writeString(data.temporary().resolve(resource), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Readiness.await("Payara Micro", child, STARTS_WITHIN, () -> leadsToLogin() || failed());
    }

    private boolean leadsToLogin() {
        return Readiness.answers("http://127.0.0.1:" + port + "/companies.xhtml", 302);
    }

    /** The server is ready only after it has tried to deploy the application. */
    private boolean failed() {
        if (child.hasLogged("ready in") && !leadsToLogin()) {
            throw new StartFailure("The web application could not be deployed: see " + child.log());
        }
        return false;
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop(Duration.ofSeconds(3));
    }
}
