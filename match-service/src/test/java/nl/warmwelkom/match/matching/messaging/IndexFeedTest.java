package nl.warmwelkom.match.matching.messaging;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPlaced;
import nl.warmwelkom.contracts.events.IntroductionEvent.Parties;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Reading;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.index.Area;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.Ledger;
import nl.warmwelkom.match.matching.index.Vocabulary;
import nl.warmwelkom.platform.event.EventReader;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class IndexFeedTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Reading READING = new Reading(CATALOGUE);
    private static final Scoring SCORING = new Scoring(Weights.STANDARD, READING.neighbours());

    private final String shelter = UUID.randomUUID().toString();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Instance one = new Instance();
    private final Instance other = new Instance();

    /** An index of its own, fed from the broker of the service. */
    private final class Instance {

        private final Index index = new Index(
                Vocabulary.of(CATALOGUE),
                CATALOGUE.postcodeAreas().stream()
                        .map(area -> new Area(area.code(), new Place(area.lat(), area.lon()), area.region()))
                        .toList(),
                Index.Engine.PLAIN,
                () -> {
                    throw new AssertionError("bitmaps and rows disagree");
                });

        @SuppressWarnings("unchecked") // there is one kind of it
        private final IndexFeed feed = new IndexFeed(
                SERVICE.bean(ConsumerFactory.class),
                new Told(new EventReader(JsonMapper.shared()), READING),
                new Ledger(index),
                history(),
                () -> {});

        /** The positions of the shelter that Sam is proposed, in order. */
        List<String> proposed() {
            var sam = READING.candidate("sam", Countryside.SAM);
            return index.best(SCORING, sam, Set.of(), null, 100).stream()
                    .filter(found -> found.employer().value().equals(shelter))
                    .map(found -> found.id().value())
                    .toList();
        }
    }

    private PairHistory history() {
        return new PairHistory() {

            @Override
            public Mono<Set<String>> employersBlockedFor(String candidateId) {
                return Mono.just(Set.of());
            }

            @Override
            public Mono<Map<String, Integer>> openingsTaken() {
                return Mono.fromSupplier(() -> Map.copyOf(taken));
            }
        };
    }

    @AfterEach
    void stop() {
        one.feed.stop();
        other.feed.stop();
    }

    private static void start(Instance instance) {
        instance.feed.start();
        await(instance.feed::ready);
    }

    private static void await(Callable<Boolean> holds) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(holds);
    }

    private void tellOfShelter(long sequence, boolean open) {
        SERVICE.tell(
                Topic.EMPLOYERS,
                shelter,
                sequence,
                new EmployerChanged("Dierenasiel", "Q", "10-49", "AM19", "2312", open, List.of()));
    }

    private void tellOf(String position, long sequence, String postcode4) {
        SERVICE.tell(
                Topic.POSITIONS,
                position,
                sequence,
                new PositionChanged(
                        shelter,
                        "Hulp in de kennel",
                        "Honden voeren.",
                        "groen",
                        List.of("nauwkeurig", "op-tijd"),
                        List.of(),
                        Map.of("geluid", 2),
                        List.of("rustige-werkplek"),
                        16,
                        24,
                        List.of("mon-am", "tue-am"),
                        1,
                        1,
                        postcode4));
    }

    @Test
    void what_was_told_before_the_start_is_there_once_it_is_ready_and_two_instances_say_the_same() {
        tellOfShelter(1, true);
        var kennel = fresh("kennel");
        var aviary = UUID.randomUUID().toString();
        tellOf(kennel, 1, "2312");
        tellOf(aviary, 1, "2316");
        assertThat(one.feed.ready()).isFalse();

        start(one);
        start(other);

        assertThat(one.proposed()).containsExactlyInAnyOrder(kennel, aviary).isEqualTo(other.proposed());
    }

    @Test
    void what_is_told_later_is_followed() {
        start(one);
        var kennel = fresh("kennel");
        tellOf(kennel, 1, "2312");
        tellOfShelter(1, true);
        await(() -> one.proposed().equals(List.of(kennel)));

        tellOf(kennel, 2, "9711");
        await(() -> one.proposed().isEmpty());
        tellOf(kennel, 3, "2316");
        await(() -> one.proposed().equals(List.of(kennel)));

        tellOfShelter(2, false);
        await(() -> one.proposed().isEmpty());
        tellOfShelter(3, true);
        await(() -> one.proposed().equals(List.of(kennel)));

        SERVICE.tell(Topic.POSITIONS, kennel, 4, new PositionClosed(shelter));
        await(() -> one.proposed().isEmpty());
    }

    @Test
    void an_opening_that_somebody_got_is_asked_about_when_it_is_told() {
        tellOfShelter(1, true);
        var kennel = fresh("kennel");
        tellOf(kennel, 1, "2312");
        start(one);
        assertThat(one.proposed()).containsExactly(kennel);

        taken.put(kennel, 1);
        SERVICE.tell(
                Topic.INTRODUCTIONS,
                fresh("introduction"),
                1,
                new IntroductionPlaced(new Parties("noor", shelter, kennel), Instant.EPOCH, "coach"));

        await(() -> one.proposed().isEmpty());
    }

    @Test
    void a_record_that_nobody_can_read_stops_nothing() {
        start(one);
        tellOfShelter(1, true);
        var kennel = fresh("kennel");
        sendRubbish(kennel);
        tellOf(kennel, 1, "2312");

        await(() -> one.proposed().equals(List.of(kennel)));
    }

    @SuppressWarnings("unchecked") // there is one kind of it
    private static void sendRubbish(String key) {
        KafkaTemplate<String, byte[]> kafka = SERVICE.bean(KafkaTemplate.class);
        for (var topic : List.of("positions", "employers", "introductions")) {
            kafka.send(new ProducerRecord<>(topic, key, "{no event".getBytes(StandardCharsets.UTF_8)))
                    .join();
        }
    }
}
