package africa.cauri.webapp.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the product its clock: the server's, in UTC. */
@Dependent
public class SystemTime {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
