package africa.cauri.webapp.operation;

import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Adds the number of the request, the person and the tenant to each line of the log.
 *
 * <p>The server writes the log as JSON, and a map among the parameters of a record as fields of its own. The filter of
 * a handler runs in the thread that logs, which alone knows whose work it does.
 */
@ApplicationScoped
public class TraceInLog {
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            Filter before = handler.getFilter();
            if (!(before instanceof AddTrace)) {
                handler.setFilter(new AddTrace(before));
            }
        }
    }

    private record AddTrace(Filter next) implements Filter {
        @Override
        public boolean isLoggable(LogRecord record) {
            Map<String, String> fields = fields();
            if (!fields.isEmpty() && !hasTrace(record.getParameters())) {
                Object[] given = record.getParameters() == null ? new Object[0] : record.getParameters();
                Object[] all = Arrays.copyOf(given, given.length + 1);
                all[given.length] = fields;
                record.setParameters(all);
            }
            return next == null || next.isLoggable(record);
        }

        private static boolean hasTrace(Object[] parameters) {
            return parameters != null
                    && parameters.length > 0
                    && parameters[parameters.length - 1] instanceof Map<?, ?> map
                    && (map.containsKey("requestId") || map.containsKey("tenant"));
        }

        private static Map<String, String> fields() {
            var fields = new TreeMap<String, String>();
            Trace.find().ifPresent(trace -> {
                fields.put("requestId", trace.requestId());
                fields.put("user", trace.userId());
            });
            CurrentTenant.find()
                    .or(() -> Trace.find().flatMap(Trace::tenant))
                    .map(TenantKey::value)
                    .ifPresent(key -> fields.put("tenant", key));
            return fields;
        }
    }
}
