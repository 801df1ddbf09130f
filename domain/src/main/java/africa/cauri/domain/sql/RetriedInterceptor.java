package africa.cauri.domain.sql;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;

/** Stands outside of the transaction (whose priority is higher by 100) and tries it again after a short pause. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetriedInterceptor {

    private static final int TRIES = 10;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    @Inject
    private Sql sql;

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        if (sql.isInTransaction()) {
            return call.proceed();
        }
        for (int tried = 1; ; tried++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                if (tried == TRIES || !SqlFailed.isWorthAnotherTry(failure)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS));
            }
        }
    }
}
