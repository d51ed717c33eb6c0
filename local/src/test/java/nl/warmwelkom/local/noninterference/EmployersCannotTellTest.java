package nl.warmwelkom.local.noninterference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.warmwelkom.local.RunningLandscape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * For any two candidates that differ only in what is not shared with an employer, everything that this employer can receive is
 * byte for byte the same, ids and times aside. Over the one door, with real services, broker and database behind it.
 *
 * <p>Candidates come in fives that show the same: five make ten pairs. {@code PAIRS=20000 ./mvnw test -pl local -am
 * -Dtest=EmployersCannotTellTest} tries that many.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmployersCannotTellTest {

    private static final int LANES = 4;
    private static final int AT_ONCE = LANES * World.CANDIDATES;
    private static final int THREADS = 10;

    /** The embedded database reads through everything at each question, so a long run begins anew now and then. */
    private static final int ROUNDS_ON_ONE_LANDSCAPE = 8;

    private static final int PAIRS = Integer.parseInt(System.getenv().getOrDefault("PAIRS", "500"));
    private static final int ROUNDS = Math.ceilDiv(PAIRS, AT_ONCE * Siblings.PAIRS);

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final List<Lane.Round> rounds = new ArrayList<>();
    private final Path data;

    private int landscapes;
    private int done;
    private Running running = Running.NOT;

    EmployersCannotTellTest(@TempDir Path data) {
        this.data = data;
    }

    /** A landscape, and those who live in it. */
    private record Running(Optional<RunningLandscape> landscape, Names names, List<Lane> lanes) {

        static final Running NOT = new Running(Optional.empty(), new Names(), List.of());
    }

    @BeforeAll
    void start() throws Exception {
        var landscape = RunningLandscape.on(data.resolve(String.valueOf(landscapes++)));
        var names = new Names();
        var door = new Door(landscape.door(), RSAKey.parse(landscape.signingKey()));
        var founding = IntStream.range(0, LANES)
                .<Callable<Lane>>mapToObj(n -> () -> Lane.founded(door, names, n))
                .toList();
        running = new Running(Optional.of(landscape), names, List.of());
        running = new Running(Optional.of(landscape), names, all(founding));
    }

    @AfterAll
    void stop() {
        running.landscape().ifPresent(RunningLandscape::close);
        pool.shutdown();
    }

    @Test
    void an_employer_cannot_tell_apart_what_is_not_shared() {
        qt().withExamples(ROUNDS)
                // Made smaller, twenty families are twenty families still; the difference says which one it is.
                .withShrinkCycles(0)
                .forAll(lists().of(MadeUpSiblings.siblings())
                        .ofSize(AT_ONCE)
                        .describedAs(families -> families.size() + " families"))
                .checkAssert(this::cannotBeToldApart);
        var events = Events.on(running.landscape().orElseThrow().broker(), running.names());
        assertThat(differenceIn(events)).isEmpty();
        assertThat(rounds)
                .as("planted in events")
                .anyMatch(round -> round.difference(round.leakingInto(events)).isPresent());
        for (var leak : Leak.values()) {
            assertThat(rounds)
                    .as("planted: " + leak)
                    .anyMatch(round ->
                            round.leaking(leak).difference(running.names()).isPresent());
        }
        assertThat(rounds).as("tips about what is shared").anyMatch(Lane.Round::hasTips);
    }

    private void cannotBeToldApart(List<Siblings> families) {
        try {
            if (done > 0 && done % ROUNDS_ON_ONE_LANDSCAPE == 0) {
                assertThat(differenceIn(
                                Events.on(running.landscape().orElseThrow().broker(), running.names())))
                        .isEmpty();
                rounds.clear();
                running.landscape().ifPresent(RunningLandscape::close);
                start();
            }
            done++;
            for (var round : heard(families)) {
                rounds.add(round);
                assertThat(round.difference(running.names()))
                        .as(round::described)
                        .isEmpty();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Lane.Round> heard(List<Siblings> families) throws Exception {
        var work = new ArrayList<Callable<Lane.Heard>>();
        for (var n = 0; n < LANES; n++) {
            work.addAll(running.lanes().get(n).round(ofLane(families, n)));
        }
        var heard = all(work);
        return IntStream.range(0, LANES)
                .mapToObj(n ->
                        new Lane.Round(ofLane(families, n), heard.subList(n * Siblings.SIZE, (n + 1) * Siblings.SIZE)))
                .toList();
    }

    private static List<Siblings> ofLane(List<Siblings> families, int lane) {
        return families.subList(lane * World.CANDIDATES, (lane + 1) * World.CANDIDATES);
    }

    /** What was told on the topics, once everything is said. */
    private Optional<Difference> differenceIn(Events events) {
        return rounds.stream()
                .flatMap(round -> round.difference(events).stream())
                .findFirst();
    }

    private <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        for (Future<T> future : pool.invokeAll(work)) {
            results.add(future.get());
        }
        return results;
    }
}
