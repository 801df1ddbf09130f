package africa.cauri.webapp.isolation;

import africa.cauri.domain.chart.SearchAccounts;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.webapp.jobs.ProbeWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.persistence.exceptions.DatabaseException;

/**
 * Eight threads that post, read, export, roll back, and begin jobs and background work, in two tenants with equal ids,
 * at random.
 *
 * <p>Every row says whose it is in its title, so that any row that turns up in the wrong place is seen.
 */
@ApplicationScoped
public class IsolationScenario {
    static final String SHARED_NUMBER = "9900000000";
    private static final int THREADS = 8;
    private static final int MOVES = 13;
    private static final int DUPLICATE = 1062;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final int DEADLOCK = 1213;

    @Inject
    private BooksProbe probe;

    @Inject
    private PostingProbe postings;

    @Inject
    private ProbeWork jobs;

    @Inject
    private SearchAccounts searchAccounts;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Leak> leaks = new ConcurrentLinkedQueue<>();

    /** A row of one tenant that turned up, or went, where it does not belong. */
    public record Leak(String where, TenantKey tenant, String what) {}

    /** Plays so many rounds in each thread and returns what leaked, which should be nothing. */
    public List<Leak> play(List<TenantKey> tenants, int rounds, long seed) throws Exception {
        return play(tenants, rounds, seed, MOVES);
    }

    /** The same without jobs: where rows go astray, they would be begun again for whoever comes later. */
    public List<Leak> playWithoutJobs(List<TenantKey> tenants, int rounds, long seed) throws Exception {
        return play(tenants, rounds, seed, MOVES - 1);
    }

    private List<Leak> play(List<TenantKey> tenants, int rounds, long seed, int moves) throws Exception {
        leaks.clear();
        for (TenantKey tenant : tenants) {
            CurrentTenant.run(tenant, () -> writeShared(tenant));
        }
        List<Callable<Integer>> players = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(
                        thread -> () -> playThread(tenants, rounds, new Random(seed + thread), moves))
                .toList();
        for (Future<Integer> player : executor.invokeAll(players)) {
            player.get();
        }
        if (leaks.isEmpty()) {
            jobs.await(begun.get()).forEach(what -> leaks.add(new Leak("job", tenants.get(0), what)));
            tenants.forEach(this::readAfterwards);
        }
        return new ArrayList<>(leaks);
    }

    /** The jobs posted last: what they wrote must stand in their own books, too. */
    private void readAfterwards(TenantKey tenant) {
        CurrentTenant.run(tenant, () -> expectOwn("account after the jobs", tenant, postings.readAccount()));
    }

    /** The same number is free in each tenant, unless the row of one has gone to the other. */
    private void writeShared(TenantKey tenant) {
        try {
            probe.write(SHARED_NUMBER, title(tenant, "shared"));
        } catch (PersistenceException failure) {
            if (codeOf(failure) != DUPLICATE) {
                throw failure;
            }
            leaks.add(new Leak("write", tenant, SHARED_NUMBER + " is taken"));
        }
    }

    private int playThread(List<TenantKey> tenants, int rounds, Random random, int moves) throws Exception {
        for (int round = 0; round < rounds; round++) {
            TenantKey tenant = tenants.get(random.nextInt(tenants.size()));
            int move = random.nextInt(moves);
            if (move == 8) {
                inBackground(tenant);
            } else if (move > 8) {
                CurrentTenant.run(tenant, () -> playForSomebody(move, tenant));
            } else {
                CurrentTenant.run(tenant, () -> play(move, tenant));
            }
        }
        return rounds;
    }

    private void play(int move, TenantKey tenant) throws SQLException {
        switch (move) {
            case 0 -> probe.write(nextNumber(), title(tenant, "jpa"));
            case 1 -> probe.writeByJdbc(nextNumber(), title(tenant, "jdbc"));
            case 2 -> rollBack(tenant);
            case 3 -> touchAll();
            case 4 -> expectOwn("JPQL", tenant, probe.readByJpql());
            case 5 -> expectOwn("native SQL", tenant, probe.readByNativeSql());
            case 6 -> expectOwn("JDBC", tenant, probe.readByJdbc());
            default -> {
                expectOwn("find", tenant, List.of(probe.titleOf(SHARED_NUMBER)));
                expectOwn("search", tenant, search());
            }
        }
    }

    private void playForSomebody(int move, TenantKey tenant) {
        postings.act(tenant);
        try {
            switch (move) {
                case 9 -> postings.post(title(tenant, "posted"));
                case 10 -> expectOwn("account", tenant, postings.readAccount());
                case 11 -> expectOwn("export", tenant, postings.export());
                default -> {
                    postings.begin(tenant);
                    begun.incrementAndGet();
                }
            }
        } catch (NotFound | RuleBroken astray) {
            leaks.add(new Leak("books", tenant, astray.getMessage()));
        } finally {
            Trace.unbind();
        }
    }

    /** Two threads may change the same rows: the database then refuses the second, which is right. */
    private void touchAll() {
        try {
            probe.touchAll();
        } catch (PersistenceException failure) {
            if (codeOf(failure) != CHANGED_SINCE_READ && codeOf(failure) != DEADLOCK) {
                throw failure;
            }
        }
    }

    private static int codeOf(PersistenceException failure) {
        return failure.getCause() instanceof DatabaseException database ? database.getDatabaseErrorCode() : 0;
    }

    private List<String> search() {
        return searchAccounts.search("99", Optional.empty(), 1, 50).rows().stream()
                .filter(row -> !row.official())
                .map(row -> row.title())
                .toList();
    }

    private void rollBack(TenantKey tenant) {
        try {
            probe.writeAndFail(nextNumber(), title(tenant, "rolled back"));
        } catch (IllegalStateException expected) {
            // the row must not be there afterwards: see rolledBackRowsAreGone
        }
    }

    /** Work that another thread does for the tenant; nothing is bound there until it binds it. */
    private void inBackground(TenantKey tenant) throws InterruptedException, ExecutionException {
        Future<List<String>> work = executor.submit(() -> {
            if (CurrentTenant.find().isPresent()) {
                leaks.add(new Leak("background thread", CurrentTenant.get(), "bound before its work"));
            }
            var titles = new ArrayList<String>();
            CurrentTenant.run(tenant, () -> titles.addAll(probe.readByJdbc()));
            return titles;
        });
        expectOwn("background", tenant, work.get());
    }

    private void expectOwn(String where, TenantKey tenant, List<String> titles) {
        titles.stream()
                .filter(title -> !title.startsWith(tenant + " "))
                .forEach(title -> leaks.add(new Leak(where, tenant, title)));
        titles.stream()
                .filter(title -> title.endsWith("rolled back"))
                .forEach(title -> leaks.add(new Leak(where + ", not rolled back", tenant, title)));
    }

    private String nextNumber() {
        return String.valueOf(9_910_000_000L + numbers.incrementAndGet());
    }

    private static String title(TenantKey tenant, String what) {
        return tenant + " " + what;
    }
}
