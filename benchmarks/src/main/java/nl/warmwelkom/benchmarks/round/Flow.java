package nl.warmwelkom.benchmarks.round;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import nl.warmwelkom.match.round.domain.Task;

/** The same task for OR-Tools: a flow from seekers through workplaces and their employers. */
final class Flow {

    private final MinCostFlow flow = new MinCostFlow();

    Flow(Task task) {
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
    }

    /** How many are served, and their total fit. */
    Answer solve() {
        if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return new Answer(flow.getMaximumFlow(), -flow.getOptimalCost());
    }

    /** What has to come out the same. */
    record Answer(long served, long totalFit) {}
}
