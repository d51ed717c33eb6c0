package nl.warmwelkom.match.reassurance.application;

import reactor.core.publisher.Flux;

/** The worries behind an employer's earlier noes. */
public interface DeclinedConcerns {

    /** Codes of concerns that this employer gave with a no. */
    Flux<String> of(String employerId);
}
