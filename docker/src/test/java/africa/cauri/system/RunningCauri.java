package africa.cauri.system;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Installation} and the {@link Browser}: each is started once, at its first use, and ends with
 * the run. When a test fails that used the browser, what it showed is kept as a picture.
 */
final class RunningCauri implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(RunningCauri.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Installation.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Installation installation = installation(context);
        return parameter.getParameter().getType() == Installation.class ? installation : browser(context, installation);
    }

    private static Installation installation(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Installation.class, key -> Installation.start(), Installation.class);
    }

    private static Browser browser(ExtensionContext context, Installation installation) {
        return store(context)
                .getOrComputeIfAbsent(Browser.class, key -> Browser.start(installation.url()), Browser.class);
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
