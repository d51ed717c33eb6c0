package nl.warmwelkom.match.provision.domain;

import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Amount;

/** Computes what an amount comes to for one job, in whole numbers up to the last step. */
record Calculation(Job job, MinimumWages minimumWages) {

    private static final long CENTS = 100;
    private static final long PERCENT = 100;
    private static final long PER_MILLE = 1000;

    /** Empty when the amount is not for a job like this, or rests on something that is not known. */
    Optional<Range> of(Amount amount) {
        return switch (amount) {
            case Amount.PerHour hour -> Optional.of(perHour(hour));
            case Amount.ShareOfWage wage -> Optional.of(shareOfWage(wage));
            case Amount.ShareOfMinimumWage wage -> shareOfMinimumWage(wage);
            case Amount.PerYear fixed ->
                job.hoursPerWeek() < fixed.hoursFrom()
                        ? Optional.empty()
                        : Optional.of(
                                new Range(fixed.euros().from(), fixed.euros().to()));
        };
    }

    private Range perHour(Amount.PerHour hour) {
        long worked = job.hoursPerYear() * job.monthsInYear() * hour.cents();
        return Range.of(worked, worked, Job.MONTHS_PER_YEAR * CENTS).atMost(hour.mostEuros());
    }

    private Range shareOfWage(Amount.ShareOfWage share) {
        long yearly = job.centsPerYear();
        int most = share.duringContract() ? job.monthsInYear() : Job.MONTHS_PER_YEAR;
        return Range.of(
                yearly * share.percent().from() * Math.min(share.months().from(), most),
                yearly * share.percent().to() * Math.min(share.months().to(), most),
                PERCENT * Job.MONTHS_PER_YEAR * CENTS);
    }

    private Optional<Range> shareOfMinimumWage(Amount.ShareOfMinimumWage share) {
        return minimumWages.in(share.year(), job.ages()).stream()
                .mapToObj(cents -> {
                    long earned = job.hoursPerYear() * job.monthsInYear() * cents * (PER_MILLE + share.onTopPerMille());
                    return Range.of(
                            earned * share.percent().from(),
                            earned * share.percent().to(),
                            Job.MONTHS_PER_YEAR * CENTS * PER_MILLE * PERCENT);
                })
                .findFirst();
    }
}
