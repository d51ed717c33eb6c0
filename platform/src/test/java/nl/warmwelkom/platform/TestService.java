package nl.warmwelkom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.warmwelkom.platform.http.FirstAnswers;
import nl.warmwelkom.platform.http.HttpConfiguration;
import nl.warmwelkom.platform.security.SecurityConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** A service with the doors of a test, behind everything that stands before the doors of every service. */
public final class TestService implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DisposableServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public TestService(String keysUri, Class<?> doors) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "warm-welkom.issuer",
                                TestTokens.ISSUER,
                                "warm-welkom.jwks-uri",
                                keysUri,
                                "warm-welkom.audience",
                                "warm-welkom")));
        context.register(Plumbing.class, doors);
        context.refresh();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import({HttpConfiguration.class, SecurityConfiguration.class})
    static class Plumbing {

        @Bean
        JsonMapper json() {
            return JsonMapper.shared();
        }

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @Bean
        FirstAnswers firstAnswers(Clock clock) {
            return new FirstAnswers(EmbeddedParts.database(), clock);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Begins a request; headers and method are the test's to add. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)))
                .timeout(Duration.ofSeconds(20));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    public CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString(UTF_8));
    }

    @Override
    public void close() {
        client.close();
        server.disposeNow(Duration.ofSeconds(5));
        context.close();
    }
}
