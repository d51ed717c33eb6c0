package nl.warmwelkom.contracts.catalogue;

/** A code with a label and nothing else: a sector, a profession, a piece of advice. */
public record Term(String code, Label label) implements Coded {}
