package africa.cauri.system;

import africa.cauri.bench.Figures;
import africa.cauri.bench.Timing;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long pages of the demo books take when twenty people read them, each a page a second. The bar is 100 ms for 95 in
 * 100 of them; the floor is a file of the same server, which costs no query and no page.
 */
@Tag("pages")
@ExtendWith(RunningCauri.class)
class PagesBench {
    private static final int PEOPLE = 20;
    private static final int SECONDS = 180;
    private static final int WARM_UP = 60;

    private static final List<String> PAGES = List.of(
            "home.xhtml",
            "voucher.xhtml",
            "drafts.xhtml",
            "balance.xhtml",
            "account.xhtml?number=4111",
            "entries.xhtml",
            "journals.xhtml",
            "aged-balance.xhtml",
            "third-parties.xhtml",
            "chart.xhtml",
            "audit.xhtml");

    private final Installation cauri;
    private final String books;

    PagesBench(Installation cauri) {
        this.cauri = cauri;
        this.books = cauri.url() + "/t/dakar/";
    }

    @Test
    void twenty_people_read() throws Exception {
        var figures = new Figures("pages for twenty people", WARM_UP);
        Timing floor = figures.timing("a file");
        var timings = new ArrayList<Timing>();
        PAGES.forEach(page -> timings.add(figures.timing(page)));
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(PEOPLE);
        try {
            var everybody = new ArrayList<Future<?>>();
            for (int person = 0; person < PEOPLE; person++) {
                Callable<Void> turn = turn(person, floor, timings);
                long offset = person * 1000L / PEOPLE;
                for (int second = 0; second < SECONDS; second++) {
                    everybody.add(clock.schedule(turn, offset + second * 1000L, TimeUnit.MILLISECONDS));
                }
            }
            for (Future<?> each : everybody) {
                each.get();
            }
        } finally {
            clock.shutdownNow();
        }
        figures.tell();
    }

    /** The next page of a person who goes round all of them, and of a file in between. */
    private Callable<Void> turn(int person, Timing floor, List<Timing> timings) {
        WebClient client = WebClient.loggedIn(cauri, "comptable", "/t/dakar/home.xhtml");
        var next = new AtomicInteger(person);
        return () -> {
            int page = next.getAndIncrement() % PAGES.size();
            timings.get(page).of(() -> open(client, books + PAGES.get(page)));
            if (page == 0) {
                floor.of(() -> open(client, cauri.url() + "/jakarta.faces.resource/cauri.svg.xhtml?ln=cauri"));
            }
            return null;
        };
    }

    private static void open(WebClient client, String address) {
        HttpResponse<byte[]> answer = client.bytes(address, "Accept-Encoding", "gzip");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + address);
        }
    }
}
