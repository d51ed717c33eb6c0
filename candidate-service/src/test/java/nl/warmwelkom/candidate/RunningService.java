package nl.warmwelkom.candidate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.event.Post;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.identity.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as it runs, with a database, a broker and real tokens, started once for all tests. Two edges are made for
 * looking: the clock can be moved, and what the service tells stays here. Each test takes people and dossiers of its own.
 */
public final class RunningService implements BeforeAllCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningService.class);

    private @Nullable Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getRoot().getStore(HERE).computeIfAbsent(Started.class, _ -> Started.now(), Started.class);
    }

    private Started started() {
        if (started == null) {
            throw new IllegalStateException("register this in a static field with @RegisterExtension");
        }
        return started;
    }

    /** A name or id that no other test uses. */
    public static String fresh(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    public WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + started().port() + "/api/v1")
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** A client for an account, with what its token says beside the role. */
    public WebTestClient as(String account, Role role, Map<String, Object> claims) {
        var token = started().identity().token(account, role, builder -> {
            claims.forEach(builder::claim);
            return builder;
        });
        return anonymous()
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    public WebTestClient candidate(String candidateId) {
        return as("account-of-" + candidateId, Role.CANDIDATE, Map.of("candidate_id", candidateId));
    }

    public WebTestClient coach(String account) {
        return as(account, Role.JOBCOACH, Map.of("regions", List.of("AM19")));
    }

    public void forward(Duration time) {
        bean(SettableClock.class).forward(time);
    }

    public <T> T bean(Class<T> type) {
        return started().context().getBean(type);
    }

    /** What was told of an aggregate, oldest first. */
    public List<Letter> told(String key) {
        return bean(Edges.Listening.class).letters.stream()
                .filter(letter -> letter.key().equals(key))
                .toList();
    }

    /** The number of the last event of a key that has come in on a topic; 0 before the first. */
    public long lastSeen(String topic, String key) {
        return started().context().getBeanProvider(Inbox.class).stream()
                .filter(inbox -> inbox.topic().equals(topic))
                .mapToLong(inbox -> sequence(inbox, key))
                .max()
                .orElse(0);
    }

    private static long sequence(Inbox<?> inbox, String key) {
        return inbox.find(key).blockOptional().map(Inbox.Seen::sequence).orElse(0L);
    }

    /** Another service tells something. */
    public <E> void tell(Topic<E> topic, String key, long sequence, E event) {
        var letters = new Letters(JsonMapper.shared(), bean(SettableClock.class), UUID::randomUUID)
                .write(List.of(Announcement.of(topic, key, event)), sequence - 1);
        letters.forEach(letter -> bean(Post.class).send(letter).block());
    }

    /** Everything that runs. */
    private record Started(
            IdentityProvider identity, EmbeddedMongo mongo, EmbeddedKafka kafka, ConfigurableApplicationContext context)
            implements AutoCloseable {

        static Started now() {
            var identity = IdentityProvider.start();
            var mongo = EmbeddedMongo.inMemory();
            var kafka = EmbeddedKafka.start(Path.of("target", fresh("kafka")));
            var context = new SpringApplicationBuilder(CandidateServiceApplication.class, Edges.class)
                    .properties("spring.config.name=candidate-service")
                    .run(
                            "--server.port=0",
                            "--spring.mongodb.uri=" + mongo.uri(),
                            "--warm-welkom.jwks-uri=" + identity.keysUri(),
                            "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers());
            return new Started(identity, mongo, kafka, context);
        }

        String port() {
            return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
        }

        @Override
        public void close() {
            context.close();
            kafka.close();
            mongo.close();
            identity.close();
        }
    }

    /** No configuration of its own by annotation, or every context on this class path would find it. */
    static final class Edges {

        /** Starts in the real present, because tokens are checked against that. */
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(Instant.now(Clock.systemUTC()));
        }

        @Bean
        @Primary
        Listening listening() {
            return new Listening();
        }

        /** Takes every letter, and says that it has arrived. */
        static final class Listening implements Carrier {

            private final List<Letter> letters = new CopyOnWriteArrayList<>();

            @Override
            public Mono<Void> send(Letter letter) {
                return Mono.fromRunnable(() -> letters.add(letter));
            }
        }
    }
}
