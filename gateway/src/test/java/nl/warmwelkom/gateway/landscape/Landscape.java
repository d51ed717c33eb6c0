package nl.warmwelkom.gateway.landscape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.gateway.GatewayApplication;
import nl.warmwelkom.gateway.services.Service;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The gateway as it runs, on a port of its own, with its five services. */
public final class Landscape implements AutoCloseable {

    public final Tokens tokens = new Tokens();
    public final Upstream employer = new Upstream("employer");
    public final Upstream candidate = new Upstream("candidate");
    public final Upstream match = new Upstream("match");
    public final Upstream web = new Upstream("web");
    public final Upstream identity = new Upstream("identity");
    private final ConfigurableApplicationContext gateway;
    private final int port;

    /**
     * Starts everything.
     *
     * @param settings that differ from gateway.yml, like {@code warm-welkom.limits.address.burst=5}
     */
    public Landscape(String... settings) {
        reset();
        var all = new ArrayList<String>();
        all.add("--spring.config.name=gateway");
        all.add("--server.port=0");
        all.add("--warm-welkom.issuer=" + Tokens.ISSUER);
        for (var service : Service.values()) {
            all.add("--warm-welkom.services.%s=%s"
                    .formatted(
                            service.name().toLowerCase(Locale.ROOT), at(service).base()));
        }
        Arrays.stream(settings).map("--"::concat).forEach(all::add);
        gateway = new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(ReactorResourceFactory.class, Landscape::ownLoops))
                .run(all.toArray(String[]::new));
        if (!(gateway instanceof WebServerApplicationContext server) || server.getWebServer() == null) {
            throw new AssertionError("The gateway has no web server");
        }
        port = server.getWebServer().getPort();
    }

    /** Event loops are those of the whole JVM if nobody says otherwise: the first gateway to close would end them all. */
    private static ReactorResourceFactory ownLoops() {
        var factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
        factory.setShutdownQuietPeriod(Duration.ZERO);
        return factory;
    }

    public Upstream at(Service service) {
        return switch (service) {
            case EMPLOYER -> employer;
            case CANDIDATE -> candidate;
            case MATCH -> match;
            case WEB -> web;
            case IDENTITY -> identity;
        };
    }

    public List<Upstream> services() {
        return Arrays.stream(Service.values()).map(this::at).toList();
    }

    public int port() {
        return port;
    }

    public Ask ask(String method, String path) {
        return new Ask(method, URI.create("http://127.0.0.1:" + port + path));
    }

    public Ask get(String path) {
        return ask("GET", path);
    }

    /** Every service as at the start: ready, answering plainly, nothing seen. */
    public void reset() {
        services().forEach(Upstream::reset);
        identity.does((seen, response) -> seen.uri().equals("/oauth2/jwks")
                ? Behaviour.json(200, tokens.keys()).answer(seen, response)
                : Behaviour.json(200, "{\"from\":\"identity\"}").answer(seen, response));
    }

    @Override
    public void close() {
        gateway.close();
        services().forEach(Upstream::close);
    }
}
