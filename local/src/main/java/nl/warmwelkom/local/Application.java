package nl.warmwelkom.local;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * One of the applications in this JVM, as it would be started on its own, but for its neighbours.
 *
 * @param name also of its settings file
 * @param uses what it has on its class path when it is alone
 * @param settings win over its own file
 */
record Application(
        String name, Class<?> main, WebApplicationType type, Set<Feature> uses, Map<String, String> settings) {

    ConfigurableApplicationContext start() {
        var builder = new SpringApplicationBuilder(main)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                // One hook of our own stops everything in order.
                .registerShutdownHook(false);
        if (type == WebApplicationType.REACTIVE) {
            builder.initializers(context -> ownEventLoops((GenericApplicationContext) context));
        }
        return builder.run(arguments());
    }

    private String[] arguments() {
        var features = uses.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        var ours = Map.of(
                "spring.config.name",
                name,
                OwnAutoConfigurations.USES,
                features,
                "spring.cloud.gateway.server.webflux.enabled",
                String.valueOf(uses.contains(Feature.GATEWAY)));
        return Stream.of(ours, settings)
                .flatMap(map -> map.entrySet().stream())
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }

    /** Shared by all contexts of a JVM otherwise, and then closing one waits half a minute for the others. */
    private static void ownEventLoops(GenericApplicationContext context) {
        context.registerBean(ReactorResourceFactory.class, () -> {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            resources.setShutdownQuietPeriod(Duration.ZERO);
            resources.setShutdownTimeout(Duration.ofSeconds(2));
            return resources;
        });
    }
}
