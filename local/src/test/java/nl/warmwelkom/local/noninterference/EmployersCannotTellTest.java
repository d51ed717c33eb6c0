package nl.warmwelkom.local.noninterference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.time.Duration;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * For any two candidates that differ only in what is not shared with an employer, everything that this employer can receive is
 * byte for byte the same, ids and times aside. Over the one door, with real services, broker and database behind it.
 *
 * <p>Candidates come in elevens that show the same: eleven make 55 pairs. {@code PAIRS=20000 ./mvnw test -pl local -am
 * -Dtest=EmployersCannotTellTest -Dsurefire.failIfNoSpecifiedTests=false} tries that many, in families of 32.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmployersCannotTellTest {

    private static final int LANES = 1;
    private static final int AT_ONCE = LANES * World.CANDIDATES;
    private static final int THREADS = 11;

    /** The embedded database reads through everything at each question, so a long run begins anew now and then. */
    private static final int CANDIDATES_ON_ONE_LANDSCAPE = 500;

    private static final int ROUNDS_ON_ONE_LANDSCAPE = CANDIDATES_ON_ONE_LANDSCAPE / (AT_ONCE * Siblings.SIZE);

    private static final int ROUNDS = Math.ceilDiv(Siblings.WANTED, AT_ONCE * Siblings.PAIRS);

    /** What has to be among all that was compared, with something in it. */
    private static final List<String> ANSWERED_WELL = List.of(
            "/werkgever/kennismakingen/{introduction} ",
            "/werkgever {",
            "/werkgever/werkplekken ",
            "/introductions/{introduction}/passport",
            "/introductions/{introduction}/briefing?for=employer",
            "/positions/{position}/what-if",
            "/employers/{employer}/pause");

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final List<Round> rounds = new ArrayList<>();
    private final Path data;

    private int landscapes;
    private int done;
    private int pairs;
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
        var door = new Door(landscape.door(), landscape.pages(), RSAKey.parse(landscape.signingKey()));
        running = new Running(Optional.of(landscape), names, List.of());
        var founding = IntStream.range(0, LANES * Siblings.SIZE)
                .<Callable<World>>mapToObj(n -> () -> Lane.founded(door, names, n / Siblings.SIZE, n % Siblings.SIZE))
                .toList();
        var worlds = all(founding);
        var lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> new Lane(worlds.subList(lane * Siblings.SIZE, (lane + 1) * Siblings.SIZE)))
                .toList();
        running = new Running(Optional.of(landscape), names, lanes);
    }

    @AfterAll
    void stop() {
        running.landscape().ifPresent(RunningLandscape::close);
        pool.shutdown();
    }

    @Test
    void an_employer_cannot_tell_apart_what_is_not_shared() {
        qt().withExamples(ROUNDS)
                // Made smaller, ten families are ten families still; the difference says which one it is.
                .withShrinkCycles(0)
                .forAll(MadeUpSiblings.families(AT_ONCE).describedAs(families -> families.size() + " families"))
                .checkAssert(this::cannotBeToldApart);
        var events = Events.on(running.landscape().orElseThrow().broker(), running.names());
        assertThat(differenceIn(events)).isEmpty();
        mailsAreAlike();
        assertThat(pairs).as("pairs that differ in something").isGreaterThanOrEqualTo(Siblings.WANTED);
        assertThat(rounds)
                .as("planted in events")
                .allMatch(round -> round.difference(round.leakingInto(events)).isPresent());
        for (var leak : Leak.values()) {
            assertThat(rounds)
                    .as("planted: " + leak)
                    .anyMatch(round ->
                            round.leaking(leak).difference(running.names()).isPresent());
        }
        assertThat(rounds).as("tips about what is shared").anyMatch(Round::hasTips);
        somethingMoreInAnyAnswerIsNoticed();
    }

    /** Whatever an employer was answered: had it told more about one than about another, it would have come out. */
    private void somethingMoreInAnyAnswerIsNoticed() {
        for (var kind : ANSWERED_WELL) {
            assertThat(rounds)
                    .as("answered well: " + kind)
                    .anyMatch(round -> round.answered().stream().anyMatch(name -> name.contains(kind)));
        }
        for (var round : rounds) {
            assertThat(round.answered())
                    .allSatisfy(name -> assertThat(round.leaking(name).difference(name, running.names()))
                            .as("planted in " + name)
                            .isPresent());
        }
    }

    private void mailsAreAlike() {
        var folder = running.landscape().orElseThrow().mail();
        var mailed = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Mailed.in(folder, running.names()), mails -> mails.has("Er wacht een kennismaking"));
        assertThat(mailed.difference()).isEmpty();
        assertThat(mailed.comparable())
                .isNotEmpty()
                .allSatisfy(subject ->
                        assertThat(mailed.leaking(subject).difference()).isPresent());
    }

    private void cannotBeToldApart(List<Siblings> families) {
        try {
            if (done > 0 && done % ROUNDS_ON_ONE_LANDSCAPE == 0) {
                assertThat(differenceIn(
                                Events.on(running.landscape().orElseThrow().broker(), running.names())))
                        .isEmpty();
                mailsAreAlike();
                rounds.clear();
                running.landscape().ifPresent(RunningLandscape::close);
                start();
            }
            done++;
            for (var round : heard(families)) {
                rounds.add(round);
                pairs += round.pairs();
                assertThat(round.difference(running.names()))
                        .as(() -> round.described(running.names()))
                        .isEmpty();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Round> heard(List<Siblings> families) throws Exception {
        var work = new ArrayList<Callable<Round.Heard>>();
        for (var n = 0; n < LANES; n++) {
            work.addAll(running.lanes().get(n).round(ofLane(families, n)));
        }
        var heard = all(work);
        return IntStream.range(0, LANES)
                .mapToObj(
                        n -> new Round(ofLane(families, n), heard.subList(n * Siblings.SIZE, (n + 1) * Siblings.SIZE)))
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
