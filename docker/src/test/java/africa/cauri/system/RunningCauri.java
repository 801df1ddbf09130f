package africa.cauri.system;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Installation}, the {@link Browser} and the {@link KillableCauri}: each is started once, at its
 * first use, and ends with the run. When a test fails that used the browser, what it showed is kept as a picture.
 */
final class RunningCauri implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(RunningCauri.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(Installation.class, Browser.class, KillableCauri.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Installation cauri = started(context, Installation.class, Installation::start);
        Class<?> type = parameter.getParameter().getType();
        if (type == KillableCauri.class) {
            return started(context, KillableCauri.class, () -> KillableCauri.start(cauri));
        }
        return type == Browser.class ? started(context, Browser.class, () -> Browser.start(cauri.url())) : cauri;
    }

    private static <T> T started(ExtensionContext context, Class<T> type, Supplier<T> start) {
        return store(context).getOrComputeIfAbsent(type, key -> start.get(), type);
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()
                && store(context).get(Browser.class) instanceof Browser browser) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            browser.keepPicture(Installation.target().resolve("screenshots").resolve(test + ".png"));
        }
    }
}
