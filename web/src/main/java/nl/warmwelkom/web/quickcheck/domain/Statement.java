package nl.warmwelkom.web.quickcheck.domain;

import nl.warmwelkom.contracts.catalogue.Label;

/** One sentence about one concern, for an employer to say how much it is so. */
public record Statement(String concern, Label text) {}
