package nl.warmwelkom.gateway.landscape;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One landscape with the settings of gateway.yml for all tests that need no others, as new before each test. Only its
 * breakers are out of the way: they would remember the failures of the test before.
 */
public final class SharedLandscape implements ParameterResolver, BeforeEachCallback {

    private static final String NO_BREAKERS = "warm-welkom.calls.breaker.minimum-calls=100000";

    @Override
    public void beforeEach(ExtensionContext context) {
        landscape(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Landscape.class;
    }

    @Override
    public Landscape resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return landscape(context);
    }

    private static Landscape landscape(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Landscape.class.getName(), _ -> new Landscape(NO_BREAKERS), Landscape.class);
    }
}
