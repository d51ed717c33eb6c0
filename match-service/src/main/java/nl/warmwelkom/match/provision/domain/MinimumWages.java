package nl.warmwelkom.match.provision.domain;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.OptionalInt;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.MinimumWage;

/** The least that may be paid, as far as it is known. */
record MinimumWages(List<MinimumWage> known) {

    MinimumWages {
        known = List.copyOf(known);
    }

    /** Cents an hour in exactly this year. */
    OptionalInt in(int year, AgeBand ages) {
        return known.stream()
                .filter(wage -> wage.year() == year && wage.ages() == ages)
                .mapToInt(MinimumWage::cents)
                .findFirst();
    }

    /** Cents an hour in the latest year up to this one. */
    OptionalInt lastKnownIn(int year, AgeBand ages) {
        return known.stream()
                .filter(wage -> wage.year() <= year && wage.ages() == ages)
                .max(comparingInt(MinimumWage::year))
                .stream()
                .mapToInt(MinimumWage::cents)
                .findFirst();
    }
}
