package africa.cauri.system;

import static africa.cauri.system.KillableCauri.Part.APPLICATION;
import static africa.cauri.system.KillableCauri.Part.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.system.KillableCauri.Part;
import africa.cauri.witness.Finding;
import africa.cauri.witness.Finding.Fault;
import africa.cauri.witness.Judge;
import africa.cauri.witness.StoredBooks;
import africa.cauri.witness.Testimony;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Servers are killed while eight clients post. What was acknowledged is there once, what was not is there once or not
 * at all, and the books prove themselves.
 *
 * <p>{@code -Dcauri.kill.rounds=300} makes a long run of it, {@code -Dcauri.kill.seed=} repeats one. Each round leaves
 * a line in {@code target/system/kills.txt}.
 */
@ExtendWith(RunningCauri.class)
class KillSystemTest {
    private static final int ROUNDS = Integer.getInteger("cauri.kill.rounds", 3);
    private static final int ROUNDS_IN_SAME_BOOKS = 20;
    private static final long SEED = Long.getLong("cauri.kill.seed", System.nanoTime());
    private static final Path FOLDER = Installation.target().resolve("system").resolve("witness");
    private static final Path ROUND_LINES = FOLDER.resolveSibling("kills.txt");
    private static final List<Set<Part>> VICTIMS =
            List.of(Set.of(APPLICATION), Set.of(DATABASE), Set.of(APPLICATION, DATABASE));

    /** The last entry once more, under the next number. */
    private static final String DOUBLE =
            """
            INSERT INTO entry SELECT UUID(), journal, fiscal_year, number + 1, nature, accounting_date, document_date,
                reference, label, reason, reverses, origin, origin_id, recorded_at, recorded_by, hash
            FROM entry WHERE journal = 'VE' ORDER BY number DESC LIMIT 1
            """;

    private static KillableCauri cauri;

    private final Random random = new Random(SEED);
    private String key;
    private Path folder;

    @BeforeAll
    static void start(KillableCauri killable) {
        Installation.delete(FOLDER);
        cauri = killable;
    }

    @BeforeEach
    void openBooks() {
        System.out.println("seed " + SEED);
        Api api = cauri.api();
        key = api.openCompany("Quincaillerie " + UUID.randomUUID());
        folder = FOLDER.resolve(key);
        HttpResponse<String> customer = api.post(
                "/t/" + key + "/third-parties",
                "{\"code\": \"DIALLO\", \"name\": \"Établissements Diallo\", \"kind\": \"CUSTOMER\"}");
        assertThat(customer.statusCode()).as(customer.body()).isEqualTo(201);
    }

    @Test
    void whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0 && round % ROUNDS_IN_SAME_BOOKS == 0) {
                openBooks();
            }
            long before = System.nanoTime();
            Set<Part> victims = VICTIMS.get(round % VICTIMS.size());
            boolean witnessDies = random.nextBoolean();
            round(victims, witnessDies);
            note(round, victims, witnessDies, Duration.ofNanos(System.nanoTime() - before));
        }
    }

    /** The control of all the rounds: the same kill, after the database was told not to write at each commit. */
    @Test
    void a_database_that_does_not_write_what_it_acknowledges_is_found_out() throws Exception {
        Set<Fault> found = EnumSet.noneOf(Fault.class);
        for (int attempt = 0; attempt < 5 && !found.contains(Fault.LOST); attempt++) {
            cauri.database().execute("", "SET GLOBAL innodb_flush_log_at_trx_commit = 0");
            try (var witness = WitnessProcess.start(folder, cauri.way(key), random.nextLong())) {
                witness.awaitAcknowledged(100 + random.nextInt(50));
                witness.kill();
                cauri.kill(Set.of(DATABASE));
                cauri.startAgain(Set.of(DATABASE));
            }
            findings().forEach(finding -> found.add(finding.fault()));
        }

        assertThat(found).contains(Fault.LOST);
    }

    /** The control of the judge: each row is changed in a transaction that is given up afterwards. */
    @Test
    void whatever_is_tampered_with_in_the_tables_is_found_out() throws Exception {
        try (var witness = WitnessProcess.start(folder, cauri.way(key), SEED)) {
            witness.awaitAcknowledged(40);
            witness.finish();
        }
        for (String table : List.of("entry", "entry_line")) {
            cauri.database().execute(schema(), "DROP TRIGGER " + table + "_is_not_changed");
            cauri.database().execute(schema(), "DROP TRIGGER " + table + "_is_not_deleted");
        }
        String last = "journal = 'VE' ORDER BY number DESC LIMIT 1";

        assertThat(findings()).isEmpty();
        assertThat(faultsAfter(
                        "DELETE FROM entry_line WHERE entry = (SELECT id FROM entry WHERE " + last + ")",
                        "DELETE FROM entry WHERE " + last))
                .contains(Fault.LOST, Fault.CHAIN_END_WRONG, Fault.BALANCE_WRONG);
        assertThat(faultsAfter(DOUBLE)).contains(Fault.DOUBLED, Fault.UNBALANCED, Fault.CHAIN_BROKEN);
        assertThat(faultsAfter("UPDATE entry SET number = number + 1 WHERE " + last))
                .contains(Fault.MISNUMBERED, Fault.CHANGED);
        assertThat(faultsAfter("UPDATE entry SET reference = 'other' WHERE " + last))
                .contains(Fault.LOST, Fault.UNKNOWN);
        assertThat(faultsAfter("UPDATE entry_line SET debit = debit + 1 WHERE debit > 0 LIMIT 1"))
                .contains(Fault.UNBALANCED, Fault.CHANGED, Fault.CHAIN_BROKEN, Fault.BALANCE_WRONG);
        for (String table : List.of("account_balance", "third_party_balance")) {
            assertThat(faultsAfter("UPDATE " + table + " SET credit = credit + 1 LIMIT 1"))
                    .containsExactly(Fault.BALANCE_WRONG);
        }
        assertThat(findings()).isEmpty();
    }

    private Set<Fault> faultsAfter(String... changes) throws SQLException {
        try (Connection books = cauri.database().connect(schema());
                Statement statement = books.createStatement()) {
            for (String change : changes) {
                assertThat(statement.executeUpdate(change)).as(change).isPositive();
            }
            Set<Fault> faults = EnumSet.noneOf(Fault.class);
            Judge.findings(Testimony.read(folder), StoredBooks.read(books))
                    .forEach(finding -> faults.add(finding.fault()));
            books.rollback();
            return faults;
        }
    }

    private void round(Set<Part> victims, boolean witnessDies) throws Exception {
        var witness = WitnessProcess.start(folder, cauri.way(key), random.nextLong());
        try {
            witness.awaitAcknowledged(10 + random.nextInt(200));
            if (witnessDies) {
                witness.kill();
            }
            cauri.kill(victims);
            cauri.startAgain(victims);
            assertThat(cauri.database().preparedTransactions()).isZero();
            if (witnessDies) {
                assertThat(findings()).as("after a round of seed %d", SEED).isEmpty();
                witness = WitnessProcess.start(folder, cauri.way(key), random.nextLong());
            }
            witness.awaitAcknowledged(30);
            witness.finish();
        } finally {
            witness.close();
        }
        assertThat(Testimony.read(folder).open()).isEmpty();
        assertThat(findings()).as("after a round of seed %d", SEED).isEmpty();
        assertThat(verification().getBoolean("ok"))
                .as(verification().toString())
                .isTrue();
    }

    private void note(int round, Set<Part> victims, boolean witnessDies, Duration took) throws Exception {
        String killed = victims + (witnessDies ? " and the witness" : "");
        int acknowledged = Testimony.read(folder).acknowledged().size();
        String line = "seed %d round %d killed %s in %d s, %s has %d acknowledged requests\n"
                .formatted(SEED, round, killed, took.toSeconds(), key, acknowledged);
        Files.writeString(ROUND_LINES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<Finding> findings() throws SQLException {
        try (Connection books = cauri.database().connect(schema())) {
            return Judge.findings(Testimony.read(folder), StoredBooks.read(books));
        }
    }

    private JsonObject verification() {
        return Json.object(cauri.api().get("/t/" + key + "/verification").body());
    }

    private String schema() {
        return "t_" + key.replace('-', '_');
    }
}
