package nl.warmwelkom.match.reassurance.application;

import java.time.LocalDate;
import nl.warmwelkom.contracts.catalogue.Catalogue;

/** The tips that may be given. */
@FunctionalInterface
public interface TipsInForce {

    /** The catalogue with the tips of a day; the very same object for as long as nothing changes. */
    Catalogue on(LocalDate day);
}
