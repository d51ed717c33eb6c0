package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every single small change that an employer could make to work, whoever would be helped by it. */
public final class PossibleChanges {

    private static final int MILDEST_LOW = 2;
    private static final int MILDEST_HIGH = 4;

    private PossibleChanges() {}

    /** All of them, in a fixed order. */
    public static List<Adjustment> to(
            Work work, Collection<Code.Support> support, Collection<Trait> traits, Collection<DayPart> dayParts) {
        var all = new ArrayList<Adjustment>();
        support.stream()
                .filter(Predicate.not(work.support()::contains))
                .forEach(one -> all.add(new Adjustment.SupportOffered(one)));
        work.strengths().forEach(one -> all.add(new Adjustment.StrengthNotAsked(one)));
        for (var trait : traits) {
            IntStream.rangeClosed(MILDEST_LOW, MILDEST_HIGH)
                    .filter(level ->
                            !Integer.valueOf(level).equals(work.environment().get(trait)))
                    .forEach(level -> all.add(new Adjustment.TraitLevel(trait, level)));
        }
        if (work.hours().min() > 1) {
            all.add(new Adjustment.AnHourLess());
        }
        all.add(new Adjustment.AnHourMore());
        dayParts.stream()
                .filter(Predicate.not(work.dayParts()::contains))
                .forEach(one -> all.add(new Adjustment.DayPartAdded(one)));
        if (work.dayPartsNeeded() > 1) {
            all.add(new Adjustment.OneDayPartFewer());
        }
        all.sort(Comparator.comparing(Adjustment::key));
        return List.copyOf(all);
    }
}
