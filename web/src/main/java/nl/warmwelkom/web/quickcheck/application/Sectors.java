package nl.warmwelkom.web.quickcheck.application;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import reactor.core.publisher.Mono;

/** The sectors that an employer can choose from. */
public interface Sectors {

    /** All of them; an empty list when they cannot be had now, for nobody has to choose one. */
    Mono<List<Sector>> all();

    record Sector(String code, Label label) {}
}
