package nl.warmwelkom.match.matching.application;

import nl.warmwelkom.match.matching.domain.Weights;

/** The weights that count now. */
@FunctionalInterface
public interface WeightsInForce {

    Weights now();
}
