package nl.warmwelkom.candidate.dossier.domain;

/** An arbeidsmarktregio, by its code. */
public record Region(String code) {}
