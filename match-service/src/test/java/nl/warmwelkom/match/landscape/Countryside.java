package nl.warmwelkom.match.landscape;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.landscape.KnownCandidate.Need;
import nl.warmwelkom.platform.inbox.MongoInbox;

/** A landscape to put made-up employers, positions and candidates in, as their services would tell of them. */
public final class Countryside {

    public static final KnownEmployer SHELTER =
            new KnownEmployer("Dierenasiel", "Q", "10-49", "AM19", "2312", true, List.of("shelter-account"));

    /** Fits {@link #SAM} without anything in the way. */
    public static final KnownPosition KENNEL = at("shelter", "2312", 1);

    public static final KnownCandidate SAM =
            candidate(List.of(new Need("rustige-werkplek", false, true), new Need("vast-aanspreekpunt", false, true)));

    private final MongoInbox<KnownEmployer> employers;
    private final MongoInbox<KnownPosition> positions;
    private final MongoInbox<KnownCandidate> candidates;
    private final AtomicLong sequence = new AtomicLong();

    public Countryside(MongoDatabase database) {
        employers = new MongoInbox<>(database, "known-employers", Topic.EMPLOYERS, KnownEmployer.class);
        positions = new MongoInbox<>(database, "known-positions", Topic.POSITIONS, KnownPosition.class);
        candidates = new MongoInbox<>(database, "known-candidates", Topic.CANDIDATES, KnownCandidate.class);
    }

    /** With Sam, and with the shelter and its kennel. */
    public Countryside peopled() {
        return with("shelter", SHELTER).with("kennel", KENNEL).with("sam", SAM);
    }

    public Landscape landscape() {
        return new Landscape(employers, positions, candidates);
    }

    public Countryside with(String id, KnownEmployer employer) {
        employers.put(id, sequence.incrementAndGet(), employer).block();
        return this;
    }

    public Countryside with(String id, KnownPosition position) {
        positions.put(id, sequence.incrementAndGet(), position).block();
        return this;
    }

    public Countryside with(String id, KnownCandidate candidate) {
        candidates.put(id, sequence.incrementAndGet(), candidate).block();
        return this;
    }

    public Countryside closed(String id, KnownPosition position) {
        return with(id, position.closed());
    }

    public static KnownPosition at(String employer, String postcode4, int openings) {
        return new KnownPosition(
                employer,
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
                openings,
                postcode4,
                true);
    }

    /** Work that asks for so many strengths. */
    public static KnownPosition asking(int strengths) {
        return new KnownPosition(
                "shelter",
                "Hulp in de kennel",
                "Honden voeren.",
                "groen",
                IntStream.range(0, strengths).mapToObj(n -> "strength-" + n).toList(),
                List.of(),
                Map.of(),
                List.of(),
                16,
                24,
                List.of("mon-am"),
                1,
                1,
                "2312",
                true);
    }

    /** Sam with other needs. */
    public static KnownCandidate candidate(List<Need> needs) {
        return new KnownCandidate(
                "AM19",
                "2312",
                15,
                16,
                24,
                List.of("mon-am", "tue-am"),
                List.of("nauwkeurig", "op-tijd", "ordelijk"),
                List.of("groen"),
                List.of(),
                List.of(),
                List.of(),
                needs,
                false,
                true,
                List.of("coach"),
                true);
    }

    /** Sam without a strength, hours or a wish. */
    public static KnownCandidate thin() {
        return new KnownCandidate(
                "AM19",
                "2312",
                15,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                List.of("coach"),
                true);
    }

    /** Sam after taking consent for matching back. */
    public static KnownCandidate outOfMatching() {
        return KnownCandidate.withdrawn(List.of("coach"), true);
    }
}
