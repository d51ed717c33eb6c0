package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The small changes to the work of a position that would each bring it nearer to one candidate. */
final class Adjustments {

    private static final int BETWEEN_LOW_AND_HIGH = 3;

    private Adjustments() {}

    static List<Adjustment> of(CandidateProfile candidate, Work work) {
        var found = new ArrayList<Adjustment>();
        candidate.support().stream()
                .filter(Predicate.not(work.support()::contains))
                .forEach(support -> found.add(new Adjustment.SupportOffered(support)));
        work.strengths().stream()
                .filter(Predicate.not(candidate.strengths()::contains))
                .forEach(strength -> found.add(new Adjustment.StrengthNotAsked(strength)));
        levels(candidate, work).distinct().forEach(found::add);
        hours(candidate.hours(), work.hours()).forEach(found::add);
        dayParts(candidate, work).forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<Adjustment> levels(CandidateProfile candidate, Work work) {
        var wanted = candidate.wants().stream()
                .filter(wish -> !wish.holdsIn(work.environment()))
                .map(wish -> new Adjustment.TraitLevel(wish.trait(), wish.nearestLevel()));
        var avoided = candidate.avoids().stream()
                .filter(wish -> wish.holdsIn(work.environment()))
                .map(wish -> new Adjustment.TraitLevel(wish.trait(), BETWEEN_LOW_AND_HIGH));
        return Stream.concat(wanted, avoided);
    }

    private static Stream<Adjustment> hours(Hours candidate, Hours work) {
        if (candidate.max() < work.min()) {
            return Stream.of(new Adjustment.AnHourLess());
        }
        return candidate.min() > work.max() ? Stream.of(new Adjustment.AnHourMore()) : Stream.empty();
    }

    /** Which day-part is added makes no difference to the fit, so the first of the week stands for all of them. */
    private static Stream<Adjustment> dayParts(CandidateProfile candidate, Work work) {
        var split = Split.of(candidate.dayParts(), work.dayParts()::contains);
        if (split.met().size() >= work.dayPartsNeeded()) {
            return Stream.empty();
        }
        Stream<Adjustment> added = split.missing().stream().sorted().limit(1).map(Adjustment.DayPartAdded::new);
        return work.dayPartsNeeded() > 1 ? Stream.concat(added, Stream.of(new Adjustment.OneDayPartFewer())) : added;
    }
}
