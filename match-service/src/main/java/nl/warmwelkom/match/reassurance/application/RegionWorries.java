package nl.warmwelkom.match.reassurance.application;

import java.util.Map;
import reactor.core.publisher.Mono;

/** What employers of a region worry about. */
@FunctionalInterface
public interface RegionWorries {

    /** How strong each worry is, for each employer of the region that told of any. */
    Mono<Map<String, Map<String, Integer>>> in(String region);
}
