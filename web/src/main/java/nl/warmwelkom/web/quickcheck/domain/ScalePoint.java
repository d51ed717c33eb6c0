package nl.warmwelkom.web.quickcheck.domain;

import nl.warmwelkom.contracts.catalogue.Label;

/** One of the answers that fit every statement. */
public record ScalePoint(int value, Label label) {}
