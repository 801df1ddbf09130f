package africa.cauri.domain.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Does what the container does for {@link Transactional}: joins a transaction or begins one, and ends what it began.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {

    private static final ThreadLocal<EntityManager> BOUND = new ThreadLocal<>();

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        var outer = BOUND.get();
        if (outer != null) {
            return joined(call, outer);
        }
        try (var own = Books.entityManager()) {
            BOUND.set(own);
            own.getTransaction().begin();
            try {
                var result = call.proceed();
                if (own.getTransaction().getRollbackOnly()) {
                    throw new IllegalStateException("The transaction was given up inside");
                }
                own.getTransaction().commit();
                return result;
            } finally {
                if (own.getTransaction().isActive()) {
                    own.getTransaction().rollback();
                }
                BOUND.remove();
            }
        }
    }

    private static Object joined(InvocationContext call, EntityManager outer) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException failure) {
            outer.getTransaction().setRollbackOnly();
            throw failure;
        }
    }

    static EntityManager bound() {
        return BOUND.get();
    }
}
