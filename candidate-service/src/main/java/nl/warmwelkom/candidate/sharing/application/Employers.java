package nl.warmwelkom.candidate.sharing.application;

import java.util.Set;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import reactor.core.publisher.Mono;

/** Which accounts act for which employers. */
public interface Employers {

    Mono<Set<String>> accountsOf(EmployerId employer);

    /** What an employer is called; empty when it is not known. */
    Mono<String> nameOf(String employerId);

    /** Remembers the name and the accounts of an employer, unless something newer is known. */
    Mono<Void> put(EmployerId employer, long sequence, String name, Set<String> accounts);

    Mono<Void> forget(EmployerId employer, long sequence);
}
