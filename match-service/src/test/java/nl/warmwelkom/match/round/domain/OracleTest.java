package nl.warmwelkom.match.round.domain;

import static nl.warmwelkom.match.round.domain.Served.solved;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the round to what others wrote for the same problem: the same number served, and the same total fit. */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = "amd64",
        disabledReason = "OR-Tools comes as native code, and only that of Linux on x86-64 is on the class path")
class OracleTest {

    private record Answer(long served, long totalFit) {}

    @BeforeAll
    static void native_code_is_loaded() {
        Loader.loadNativeLibraries();
    }

    @Test
    void three_hundred_random_regions_come_out_the_same() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var task = seed % 2 == 0
                    ? Regions.small(random)
                    : Regions.full(seed, 20 + random.nextInt(200), 5 + random.nextInt(15));

            assertThat(ours(task)).as("seed %d", seed).isEqualTo(theirs(task));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 9", "3, 10", "4, 12", "5, 20"})
    void a_full_size_region_comes_out_the_same(long seed, int scarcity) {
        var task = Regions.full(seed, 12_000, scarcity);

        assertThat(ours(task)).isEqualTo(theirs(task));
    }

    private static Answer ours(Task task) {
        var division = solved(task);
        assertThat(Certificate.holds(task, division)).isTrue();
        return new Answer(division.seating().served(), division.seating().totalFit(task));
    }

    private static Answer theirs(Task task) {
        var flow = new MinCostFlow();
        var seekers = task.seekers().size();
        var workplaces = task.workplaces().size();
        var sink = seekers + workplaces + task.hosts().size();
        for (var seeker = 0; seeker < seekers; seeker++) {
            flow.setNodeSupply(seeker, 1);
            for (var option : task.seekers().get(seeker).options()) {
                flow.addArcWithCapacityAndUnitCost(seeker, seekers + option.workplace(), 1, -option.fit());
            }
        }
        for (var place = 0; place < workplaces; place++) {
            var workplace = task.workplaces().get(place);
            flow.addArcWithCapacityAndUnitCost(
                    seekers + place, seekers + workplaces + workplace.host(), workplace.openings(), 0);
        }
        for (var host = 0; host < task.hosts().size(); host++) {
            flow.addArcWithCapacityAndUnitCost(
                    seekers + workplaces + host, sink, task.hosts().get(host).offers(), 0);
        }
        flow.setNodeSupply(sink, -seekers);
        assertThat(flow.solveMaxFlowWithMinCost()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return new Answer(flow.getMaximumFlow(), -flow.getOptimalCost());
    }
}
