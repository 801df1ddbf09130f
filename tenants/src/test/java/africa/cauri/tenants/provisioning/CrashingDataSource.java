package africa.cauri.tenants.provisioning;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections that carry out so many statements in all, and then break for ever: as if the process had been killed. */
final class CrashingDataSource implements DataSource {
    private final DataSource healthy;
    private final int survived;
    private final AtomicInteger statements = new AtomicInteger();

    CrashingDataSource(DataSource healthy, int survived) {
        this.healthy = healthy;
        this.survived = survived;
    }

    int statements() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = healthy.getConnection();
        return proxy(Connection.class, connection, connection);
    }

    private <T> T proxy(Class<T> type, Object target, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                CrashingDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> invoke(target, connection, method, arguments)));
    }

    private Object invoke(Object target, Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute") && statements.incrementAndGet() > survived) {
            connection.abort(Runnable::run);
            throw new SQLException("killed");
        }
        try {
            Object result = method.invoke(target, arguments);
            return switch (method.getName()) {
                case "createStatement" -> proxy(Statement.class, result, connection);
                case "prepareStatement" -> proxy(PreparedStatement.class, result, connection);
                default -> result;
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public java.io.PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(java.io.PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
