package nl.warmwelkom.candidate.dossier.domain;

/** A code of the catalogue, as it travels. */
public record Code(String value) {}
