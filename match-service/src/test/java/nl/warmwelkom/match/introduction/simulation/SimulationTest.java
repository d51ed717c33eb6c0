package nl.warmwelkom.match.introduction.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.warmwelkom.platform.outbox.Relay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/**
 * A bus that repeats, delays and drops, services that die between write and send, readers that begin again: what was
 * promised holds after every step. To follow one run, give its seed to {@link #run}.
 */
class SimulationTest {

    private static final int SEEDS = 1000;
    private static final int STEPS = 120;

    /** What the relay leaves for its next round it says in the log, and here that is half of what happens. */
    private static final Logger RELAY = (Logger) LoggerFactory.getLogger(Relay.class);

    @BeforeAll
    static void quiet() {
        RELAY.setLevel(Level.ERROR);
    }

    @AfterAll
    static void asBefore() {
        RELAY.setLevel(null);
    }

    @Test
    void what_was_promised_holds_whatever_goes_wrong() {
        assertThat(failures(SEEDS, Fault.NONE).limit(5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUS_LOSES, lost",
        "NOBODY_SWEEPS, silence",
        "INBOX_FORGETS, twice",
        "PAIRS_UNGUARDED, twice",
        "TOLD_TOO_EARLY, early",
        "CLOSING_IS_DEAF, gone",
        "PROPOSALS_LOOK_ONCE, gone",
        "CLOSING_IS_HASTY, gone"
    })
    void the_simulation_notices_what_is_broken_on_purpose(Fault fault, String what) {
        assertThat(failures(100, fault).limit(10))
                .anySatisfy(failure -> assertThat(failure).contains(": " + what + ": "));
    }

    private static Stream<String> failures(int seeds, Fault fault) {
        return LongStream.rangeClosed(1, seeds).boxed().flatMap(seed -> run(seed, fault).stream());
    }

    private static Optional<String> run(long seed, Fault fault) {
        var simulation = new Simulation(seed, fault);
        for (var step = 1; step <= STEPS; step++) {
            simulation.step();
            var broken = simulation.broken();
            if (broken.isPresent()) {
                return Optional.of("seed %d, step %d: %s".formatted(seed, step, broken.get()));
            }
        }
        simulation.calmDown();
        return simulation.brokenInTheEnd().map(broken -> "seed %d, in the end: %s".formatted(seed, broken));
    }
}
