package africa.cauri.domain.testing;

import africa.cauri.domain.kernel.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;

/** What the container injects into the domain, made for a test: it leads to the books of the running test. */
@ApplicationScoped
public class TestResources {

    @Produces
    EntityManager entityManager() {
        return proxy(EntityManager.class, (proxy, method, arguments) -> {
            if (TestTransactions.bound() == null) {
                throw new IllegalStateException("The books are reached through JPA in a transaction only");
            }
            return call(TestTransactions.bound(), method, arguments);
        });
    }

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            var bound = TestTransactions.bound();
            return bound == null ? Books.connection() : shared(bound.unwrap(Connection.class));
        });
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Books.CLOCK;
    }

    @Produces
    @ApplicationScoped
    Acting acting() {
        return Books::actor;
    }

    /** The connection of the transaction outlives the statement it is lent for. */
    private static Connection shared(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> null;
            case "prepareStatement" -> connection.prepareStatement(Books.asWritten((String) arguments[0]));
            default -> call(connection, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
