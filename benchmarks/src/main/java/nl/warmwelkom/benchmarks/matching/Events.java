package nl.warmwelkom.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.warmwelkom.benchmarks.matching.MadeUp.Living;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.match.matching.domain.Code;

/** What the services would tell of those who are made up. */
final class Events {

    private static final String TASKS =
            "Je helpt mee met het dagelijkse werk en leert dat van een vaste collega. ".repeat(3);

    private Events() {}

    static PositionChanged position(Made made) {
        var work = made.position().work();
        var levels = new TreeMap<String, Integer>();
        work.environment().forEach((trait, level) -> levels.put(trait.value(), level));
        return new PositionChanged(
                made.position().employer().value(),
                "Medewerker " + work.field().value(),
                TASKS,
                work.field().value(),
                values(work.strengths()),
                values(work.certificates()),
                levels,
                values(work.support()),
                work.hours().min(),
                work.hours().max(),
                values(work.dayParts()),
                work.dayPartsNeeded(),
                made.position().openingsLeft(),
                made.area().code());
    }

    static CandidateChanged candidate(Living living) {
        var candidate = living.candidate();
        return new CandidateChanged(
                living.home().region(),
                living.home().code(),
                candidate.maxTravelKm(),
                candidate.hours().min(),
                candidate.hours().max(),
                values(candidate.dayParts()),
                values(candidate.strengths()),
                values(candidate.interests()),
                values(candidate.certificates()),
                values(candidate.wants()),
                values(candidate.avoids()),
                candidate.needs().stream()
                        .map(need -> new CandidateEvent.Need(need.support().value(), need.must(), true))
                        .toList(),
                true,
                candidate.consent(),
                List.of(),
                true);
    }

    private static List<String> values(Iterable<? extends Code> codes) {
        var values = new ArrayList<String>();
        codes.forEach(code -> values.add(code.value()));
        values.sort(null);
        return values;
    }
}
