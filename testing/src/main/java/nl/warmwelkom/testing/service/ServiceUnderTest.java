package nl.warmwelkom.testing.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.event.Post;
import nl.warmwelkom.platform.inbox.Follower;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service as it runs, with a database, a broker and real tokens, started once for all tests. Two edges are made for
 * looking: the clock can be moved, and what the service tells stays here. Each test takes people and things of its own.
 */
public abstract class ServiceUnderTest implements BeforeAllCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(ServiceUnderTest.class);

    private final Class<?> application;
    private final String configuration;
    private final List<String> settings;
    private @Nullable Started started;

    /**
     * A service.
     *
     * @param configuration name of the file with its settings
     * @param settings what is otherwise than in the file; other settings are another service
     */
    protected ServiceUnderTest(Class<?> application, String configuration, String... settings) {
        this.application = application;
        this.configuration = configuration;
        this.settings = List.of(settings);
    }

    @Override
    public final void beforeAll(ExtensionContext context) {
        started = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(
                        List.of(application, settings),
                        _ -> Started.now(application, configuration, settings),
                        Started.class);
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

    public void forward(Duration time) {
        bean(SettableClock.class).forward(time);
    }

    public <T> T bean(Class<T> type) {
        return started().context().getBean(type);
    }

    /** What was told of an aggregate, oldest first. */
    public List<Letter> told(String key) {
        return bean(Edges.Listening.class).of(key);
    }

    /**
     * The number of the last event of a key that has come in on a topic; 0 before the first. Not every inbox keeps every key;
     * what follows a topic beside the inboxes does.
     */
    public long lastSeen(String topic, String key) {
        var followers = started().context().getBeanProvider(Follower.class).stream()
                .filter(follower -> follower.topic().equals(topic))
                .toList();
        var kept = followers.stream().filter(Inbox.class::isInstance).mapToLong(it -> sequence(it, key));
        var followed = followers.stream()
                .filter(Predicate.not(Inbox.class::isInstance))
                .mapToLong(it -> sequence(it, key));
        return Math.min(kept.max().orElse(0), followed.min().orElse(Long.MAX_VALUE));
    }

    private static long sequence(Follower follower, String key) {
        return follower.lastSeen(key).blockOptional().orElse(0L);
    }

    /** What the service mailed to this address, oldest first. */
    public List<SentMail> mailTo(String address) {
        return started().mail().mails().stream()
                .map(SentMail::in)
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    /** Another service tells something. */
    public <E> void tell(Topic<E> topic, String key, long sequence, E event) {
        var letters = new Letters(JsonMapper.shared(), bean(SettableClock.class), UUID::randomUUID)
                .write(List.of(Announcement.of(topic, key, event)), sequence - 1);
        letters.forEach(letter -> bean(Post.class).send(letter).block());
    }
}
