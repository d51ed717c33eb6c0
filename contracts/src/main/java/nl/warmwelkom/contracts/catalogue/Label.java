package nl.warmwelkom.contracts.catalogue;

/** One text in both languages of the product. */
public record Label(String nl, String en) {}
