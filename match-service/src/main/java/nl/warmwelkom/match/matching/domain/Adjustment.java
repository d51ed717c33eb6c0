package nl.warmwelkom.match.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small change to the work, to make room for somebody. Two of them give the same work in either order. */
public sealed interface Adjustment {

    /** What it is, as a code that travels; also a fixed order between adjustments. */
    String key();

    Work applyTo(Work work);

    /** The keys of several, as one text to compare by. */
    static String keys(List<Adjustment> changes) {
        return changes.stream().map(Adjustment::key).collect(Collectors.joining(" "));
    }

    /** One more kind of support is offered. */
    record SupportOffered(Code.Support support) implements Adjustment {

        @Override
        public String key() {
            return "support-offered:" + support.value();
        }

        @Override
        public Work applyTo(Work work) {
            return work.offering(plus(work.support(), support));
        }
    }

    /** The hours start an hour lower. */
    record AnHourLess() implements Adjustment {

        @Override
        public String key() {
            return "an-hour-less";
        }

        @Override
        public Work applyTo(Work work) {
            return work.of(work.hours().anHourLess());
        }
    }

    /** The hours go on an hour higher. */
    record AnHourMore() implements Adjustment {

        @Override
        public String key() {
            return "an-hour-more";
        }

        @Override
        public Work applyTo(Work work) {
            return work.of(work.hours().anHourMore());
        }
    }

    /** The work can be done on one more day-part. */
    record DayPartAdded(DayPart dayPart) implements Adjustment {

        @Override
        public String key() {
            return "day-part-added:" + dayPart.value();
        }

        @Override
        public Work applyTo(Work work) {
            return work.on(plus(work.dayParts(), dayPart), work.dayPartsNeeded());
        }
    }

    /** One day-part fewer is enough. */
    record OneDayPartFewer() implements Adjustment {

        @Override
        public String key() {
            return "one-day-part-fewer";
        }

        @Override
        public Work applyTo(Work work) {
            return work.on(work.dayParts(), work.dayPartsNeeded() - 1);
        }
    }

    /** A trait of the workplace comes to another level. */
    record TraitLevel(Trait trait, int level) implements Adjustment {

        @Override
        public String key() {
            return "trait-level:%s:%d".formatted(trait.value(), level);
        }

        @Override
        public Work applyTo(Work work) {
            var environment = new HashMap<>(work.environment());
            environment.put(trait, level);
            return work.in(Map.copyOf(environment));
        }
    }

    /** One strength need not be there from the start. */
    record StrengthNotAsked(Code.Strength strength) implements Adjustment {

        @Override
        public String key() {
            return "strength-not-asked:" + strength.value();
        }

        @Override
        public Work applyTo(Work work) {
            return work.asking(work.strengths().stream()
                    .filter(Predicate.not(strength::equals))
                    .collect(Collectors.toSet()));
        }
    }

    private static <T> Set<T> plus(Collection<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toSet());
    }
}
