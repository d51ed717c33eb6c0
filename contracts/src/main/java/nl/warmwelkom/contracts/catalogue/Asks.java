package nl.warmwelkom.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a job has to be like before a provision can apply to it.
 *
 * @param hours at least so many hours a week
 * @param months a contract of at least so many months
 * @param percentOfMinimumWage a wage of at least this percentage of the minimum wage
 */
public record Asks(
        @Nullable Integer hours,
        @Nullable Integer months,
        @Nullable Integer percentOfMinimumWage) {}
