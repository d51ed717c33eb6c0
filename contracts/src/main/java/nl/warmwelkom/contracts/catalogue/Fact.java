package nl.warmwelkom.contracts.catalogue;

/**
 * A claim and where it comes from. For editors and for whoever wants to check: concerns carry theirs in English,
 * provisions in Dutch.
 *
 * @param source id of a source
 * @param year the year that the fact holds for
 */
public record Fact(String text, String source, Evidence evidence, int year) {}
