package nl.warmwelkom.match.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.match.MatchServiceApplication;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.round.application.OrderRound;
import nl.warmwelkom.match.round.application.ReadRounds;
import nl.warmwelkom.match.round.application.Rounds;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.match.round.domain.RoundStatus;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.event.Post;
import nl.warmwelkom.testing.identity.IdentityProvider;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import tools.jackson.databind.json.JsonMapper;

/** Two instances share the rounds of the country. One is killed in the middle of one, as a machine dies. */
class TwoInstancesTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String GROUP = "match-service.rounds";

    /** The first region and the last: two members of a group share the partitions in halves. */
    private static final List<String> REGIONS = List.of("AM01", "AM35");

    private static final List<AutoCloseable> STARTED = new ArrayList<>();
    private static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();
    private static IdentityProvider identity;
    private static EmbeddedMongo mongo;
    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        identity = started(IdentityProvider.start());
        mongo = started(EmbeddedMongo.inMemory());
        kafka = started(EmbeddedKafka.start(Path.of("target", "kafka-" + UUID.randomUUID())));
    }

    private static <T extends AutoCloseable> T started(T it) {
        STARTED.addFirst(it);
        return it;
    }

    @AfterAll
    static void stop() throws Exception {
        for (var it : STARTED) {
            it.close();
        }
    }

    @Test
    void what_one_instance_began_when_it_was_killed_the_other_finishes_and_nothing_is_done_twice() throws Exception {
        var other = process("a-dies");
        var here = started(new SpringApplicationBuilder(MatchServiceApplication.class, OwnThreads.class)
                .properties("spring.config.name=match-service")
                .run(settings("b-lives")));
        REGIONS.forEach(region -> people(here, region));
        assertThat(SAID.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo(PausingInstance.READY);
        await().atMost(LONG).until(TwoInstancesTest::bothShare);

        REGIONS.forEach(region -> here.getBean(OrderRound.class)
                .order("round-" + region, region, Round.USUAL_MINIMUM, "manager")
                .block());

        var paused = SAID.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        assertThat(paused).startsWith(PausingInstance.PAUSED);
        var interrupted = String.valueOf(paused).substring(PausingInstance.PAUSED.length());
        assertThat(round(here, interrupted).status()).isEqualTo(RoundStatus.RUNNING);
        other.destroyForcibly().waitFor();

        await().atMost(LONG)
                .until(() -> REGIONS.stream()
                        .noneMatch(region -> round(here, "round-" + region).goesOn()));
        for (var region : REGIONS) {
            var id = "round-" + region;
            assertThat(round(here, id).status()).isEqualTo(RoundStatus.FINISHED);
            assertThat(round(here, id).attempt()).isEqualTo(id.equals(interrupted) ? 2 : 1);
            var seen = here.getBean(ReadRounds.class)
                    .find(region, id)
                    .blockOptional()
                    .orElseThrow();
            assertThat(seen.outcome().items()).hasSize(4);
            assertThat(seen.outcome().unserved()).hasSize(2);
            assertThat(round(here, id).figures()).satisfies(figures -> {
                assertThat(figures.optimal()).isTrue();
                assertThat(figures.served()).isEqualTo(4);
            });
        }
    }

    private static Round round(ConfigurableApplicationContext here, String id) {
        return here.getBean(Rounds.class).find(id).blockOptional().orElseThrow().state();
    }

    /** Six people and four openings. */
    private static void people(ConfigurableApplicationContext here, String region) {
        var shelter = "shelter-" + region;
        tell(here, Topic.EMPLOYERS, shelter, Neighbourhood.shelter(region, true));
        tell(here, Topic.POSITIONS, "kennel-" + region, Neighbourhood.kennel(shelter, 4));
        for (var person = 0; person < 6; person++) {
            tell(here, Topic.CANDIDATES, "%s-%d".formatted(region, person), Neighbourhood.fitting(region));
        }
        var landscape = here.getBean(Landscape.class);
        await().atMost(LONG)
                .until(() -> Long.valueOf(6)
                                .equals(landscape.candidatesIn(region).count().block())
                        && landscape.position("kennel-" + region).block() != null
                        && landscape.employer(shelter).block() != null);
    }

    private static <E> void tell(ConfigurableApplicationContext here, Topic<E> topic, String key, E event) {
        new Letters(JsonMapper.shared(), Clock.systemUTC(), UUID::randomUUID)
                .write(List.of(Announcement.of(topic, key, event)), 0)
                .forEach(letter -> here.getBean(Post.class).send(letter).block());
    }

    private static boolean bothShare() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var group = admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP);
            return group != null
                    && group.members().size() == 2
                    && group.members().stream()
                            .noneMatch(member ->
                                    member.assignment().topicPartitions().isEmpty());
        }
    }

    private static Process process(String instance) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx300m",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                PausingInstance.class.getName()),
                        Stream.of(settings(instance)))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(Path.of("target", "pausing-instance.log").toFile())
                .start();
        started(process::destroyForcibly);
        Thread.ofPlatform().daemon().start(() -> listen(process.inputReader()));
        return process;
    }

    private static void listen(BufferedReader output) {
        output.lines()
                .filter(line -> line.equals(PausingInstance.READY) || line.startsWith(PausingInstance.PAUSED))
                .forEach(SAID::add);
    }

    private static String[] settings(String instance) {
        return new String[] {
            "--server.port=0",
            "--spring.mongodb.uri=" + mongo.uri(),
            "--warm-welkom.jwks-uri=" + identity.keysUri(),
            "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--warm-welkom.rounds.instance=" + instance,
            "--warm-welkom.rounds.session-timeout-ms=6000"
        };
    }

    /** Threads that end with this context: the usual ones are shared, and other tests go on with them. */
    static final class OwnThreads {

        @Bean
        ReactorResourceFactory ownThreads() {
            var threads = new ReactorResourceFactory();
            threads.setUseGlobalResources(false);
            return threads;
        }
    }
}
