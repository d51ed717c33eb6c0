package nl.warmwelkom.match.provision.domain;

import nl.warmwelkom.contracts.catalogue.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * A job as the rules look at it.
 *
 * @param ages the band of the rule to count with; nobody's age
 * @param contractMonths null for a contract without an end
 */
public record Job(
        int hoursPerWeek, Wage wage, AgeBand ages, @Nullable Integer contractMonths) {

    static final int MONTHS_PER_YEAR = 12;

    /** No rule says how many weeks a year has; this is what people count with. */
    public static final int WEEKS_PER_YEAR = 52;

    private static final int HOURS_IN_A_WEEK = 168;

    public Job {
        if (hoursPerWeek < 1 || hoursPerWeek > HOURS_IN_A_WEEK) {
            throw new IllegalArgumentException("A week has 1 to 168 hours of work; this one has " + hoursPerWeek);
        }
        if (contractMonths != null && contractMonths < 1) {
            throw new IllegalArgumentException("A contract lasts a month or more; this one lasts " + contractMonths);
        }
    }

    /** As if the job went on for the whole year. */
    long hoursPerYear() {
        return (long) hoursPerWeek * WEEKS_PER_YEAR;
    }

    long centsPerYear() {
        return wage.centsPerYear(hoursPerYear());
    }

    /** The months of one year in which there is work. */
    int monthsInYear() {
        return contractMonths == null ? MONTHS_PER_YEAR : Math.min(contractMonths, MONTHS_PER_YEAR);
    }

    boolean lasts(int months) {
        return contractMonths == null || contractMonths >= months;
    }
}
