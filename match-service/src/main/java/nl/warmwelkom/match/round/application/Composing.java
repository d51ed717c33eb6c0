package nl.warmwelkom.match.round.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.warmwelkom.match.matching.application.RegionInHand;
import nl.warmwelkom.match.round.domain.Host;
import nl.warmwelkom.match.round.domain.Option;
import nl.warmwelkom.match.round.domain.Seeker;
import nl.warmwelkom.match.round.domain.Task;
import nl.warmwelkom.match.round.domain.Workplace;

/** Makes the task of a round out of a region. */
final class Composing {

    /** Deeper down a list, nobody would be proposed what fits. */
    private static final int TOP = 50;

    private final RegionInHand region;
    private final Map<String, Instant> waitingSince;
    private final Instant now;

    Composing(RegionInHand region, Map<String, Instant> waitingSince, Instant now) {
        this.region = region;
        this.waitingSince = waitingSince;
        this.now = now;
    }

    /**
     * The task, as far as {@code goOn} lets it be made.
     *
     * @param goOn is told after each candidate how many are done, and says whether to go on
     */
    Task task(int minimumFit, IntPredicate goOn) {
        var hosts = new HashMap<String, Integer>();
        var employers = new ArrayList<Host>();
        var places = new HashMap<String, Integer>();
        var workplaces = new ArrayList<Workplace>();
        for (var spot : region.workplaces()) {
            var host = hosts.computeIfAbsent(spot.employerId(), id -> {
                employers.add(new Host(id, region.offersLeft(id)));
                return employers.size() - 1;
            });
            places.put(spot.id(), workplaces.size());
            workplaces.add(new Workplace(spot.id(), host, spot.openingsLeft()));
        }
        var seekers = new ArrayList<Seeker>();
        for (var candidate : region.candidates()) {
            seekers.add(new Seeker(candidate, waited(candidate), options(candidate, minimumFit, places)));
            if (!goOn.test(seekers.size())) {
                break;
            }
        }
        return new Task(seekers, workplaces, employers);
    }

    private List<Option> options(String candidate, int minimumFit, Map<String, Integer> places) {
        return region.choices(candidate, minimumFit, TOP).stream()
                .map(choice -> new Option(places.getOrDefault(choice.positionId(), -1), choice.fit()))
                .toList();
    }

    private long waited(String candidate) {
        var since = waitingSince.getOrDefault(candidate, now);
        return Math.max(0, Duration.between(since, now).toHours());
    }
}
