package nl.warmwelkom.candidate.erasure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.warmwelkom.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EraseCandidateTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final String SAM = "sam";

    private final Map<String, Erasure> kept = new HashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    /** How many steps are still done before everything stops, as if the process was killed. */
    private int stepsLeft = Integer.MAX_VALUE;

    private final Erasures erasures = new StoppingErasures();
    private final EraseCandidate eraseCandidate = new EraseCandidate(
            erasures, List.of(step("dossier"), step("key"), step("links"), step("advice")), new SettableClock(NOW));

    private ErasesACandidate step(String what) {
        return candidate -> stoppable(() -> gone.add(what + " of " + candidate));
    }

    private Mono<Void> stoppable(Runnable work) {
        return Mono.fromRunnable(() -> {
            if (stepsLeft-- <= 0) {
                throw new IllegalStateException("killed");
            }
            work.run();
        });
    }

    private final class StoppingErasures implements Erasures {

        @Override
        public Mono<Erasure> find(String id) {
            return Mono.fromSupplier(() -> Objects.requireNonNull(kept.get(id)));
        }

        @Override
        public Mono<Void> begin(String id, String candidateId, Instant at) {
            return stoppable(() -> kept.put(id, new Erasure(id, candidateId, at, Map.of(), null)));
        }

        @Override
        public Flux<Erasure> unfinished() {
            return Flux.defer(() -> Flux.fromIterable(new ArrayList<>(kept.values())))
                    .filter(erasure -> erasure.candidate() != null);
        }

        @Override
        public Mono<Void> done(String candidateId, String service, Instant at) {
            return stoppable(() -> kept.replaceAll((_, erasure) -> candidateId.equals(erasure.candidate())
                    ? new Erasure(erasure.id(), candidateId, erasure.begunAt(), with(erasure, service, at), null)
                    : erasure));
        }

        private Map<String, Instant> with(Erasure erasure, String service, Instant at) {
            var done = new HashMap<>(erasure.done());
            done.putIfAbsent(service, at);
            return done;
        }

        @Override
        public Mono<Void> finish(String id, Instant at) {
            return stoppable(() -> kept.computeIfPresent(
                    id, (_, erasure) -> new Erasure(id, null, erasure.begunAt(), erasure.done(), at)));
        }
    }

    private Erasure only() {
        assertThat(kept).hasSize(1);
        return kept.values().iterator().next();
    }

    private void report(String service) {
        eraseCandidate.reported(SAM, service, NOW).block();
    }

    @Test
    void it_is_finished_when_every_service_said_so_and_then_nobody_knows_whose_it_was() {
        erasures.begin("e1", SAM, NOW).block();

        eraseCandidate.goOn().block();
        report("match-service");
        assertThat(only().finishedAt()).isNull();
        assertThat(only().candidate()).isEqualTo(SAM);
        report("employer-service");

        assertThat(gone).containsExactly("dossier of sam", "key of sam", "links of sam", "advice of sam");
        assertThat(only().finishedAt()).isEqualTo(NOW);
        assertThat(only().candidate()).isNull();
    }

    @Test
    void others_may_be_quicker_than_this_service_and_say_it_twice() {
        erasures.begin("e1", SAM, NOW).block();
        stepsLeft = 0;
        eraseCandidate.goOn().onErrorComplete().block();

        stepsLeft = Integer.MAX_VALUE;
        report("match-service");
        report("match-service");
        report("employer-service");

        assertThat(gone).hasSize(4);
        assertThat(only().finishedAt()).isNotNull();
    }

    /** Begin, four steps, done here, done twice elsewhere, and the end: nine writes, and so nine moments to be killed at. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void killed_after_any_step_it_is_gone_on_with_and_finished(int steps) {
        stepsLeft = steps;
        erasures.begin("e1", SAM, NOW).block();
        eraseCandidate.goOn().onErrorComplete().block();
        eraseCandidate.reported(SAM, "match-service", NOW).onErrorComplete().block();
        eraseCandidate.reported(SAM, "employer-service", NOW).onErrorComplete().block();
        assertThat(only().finishedAt()).as("killed before the end").isNull();

        // A record that was not done with is delivered again.
        stepsLeft = Integer.MAX_VALUE;
        eraseCandidate.goOn().block();
        report("match-service");
        report("employer-service");

        assertThat(gone).hasSize(4);
        assertThat(only().finishedAt()).isNotNull();
    }

    @Test
    void one_that_fails_does_not_keep_another_waiting() {
        var failing = new EraseCandidate(
                erasures,
                List.of(candidate -> SAM.equals(candidate)
                        ? Mono.error(new IllegalStateException("not now"))
                        : stoppable(() -> gone.add(candidate))),
                new SettableClock(NOW));
        erasures.begin("e1", SAM, NOW).block();
        erasures.begin("e2", "noor", NOW).block();

        failing.goOn().onErrorComplete().block();

        assertThat(gone).containsExactly("noor");
    }
}
