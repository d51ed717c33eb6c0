package nl.warmwelkom.match.introduction.application;

import java.util.List;
import nl.warmwelkom.platform.accesslog.Deed;
import reactor.core.publisher.Mono;

/** Writes down that something of these candidates is read, changed or refused. Only once that is done it is. */
@FunctionalInterface
public interface Witness {

    /** Where nobody looks. */
    Witness NONE = (_, _) -> Mono.empty();

    Mono<Void> sees(Deed deed, List<String> candidateIds);
}
