package nl.warmwelkom.contracts.catalogue;

/**
 * The least that the law lets an employer pay.
 *
 * @param cents an hour
 * @param year the year that it holds for
 * @param source id of a source
 */
public record MinimumWage(AgeBand ages, int cents, int year, String source) {}
