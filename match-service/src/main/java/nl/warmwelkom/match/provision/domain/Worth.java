package nl.warmwelkom.match.provision.domain;

import nl.warmwelkom.contracts.catalogue.Amount;

/** What is known of what a provision is worth for a job. */
public sealed interface Worth {

    /** An amount of this year. */
    record Current(Range range, Amount by) implements Worth {}

    /** An amount of a year that is over. It tells the reader something, but it is no amount of today. */
    record Expired(Range range, Amount by) implements Worth {}

    /** There is no amount, or none that can be computed for this job. */
    record Unknown() implements Worth {}
}
