package nl.warmwelkom.candidate.accesslog.application;

import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Line;
import nl.warmwelkom.platform.accesslog.Period;
import nl.warmwelkom.platform.accesslog.Verifier;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A candidate reads who looked; an auditor reads and checks all of it. */
public final class ReadAccessLog {

    private final AccessLog log;
    private final Verifier verifier;

    public ReadAccessLog(AccessLog log, Verifier verifier) {
        this.log = log;
        this.verifier = verifier;
    }

    /** Whether this is the candidate whom the lines are about. Nobody else reads them here. */
    public boolean isTheirs(String candidateId, Caller caller) {
        return caller.is(Role.CANDIDATE) && candidateId.equals(caller.candidateId());
    }

    /** The newest first, from before the given number, with or without what the candidate did. */
    public Flux<Line> about(String candidateId, Period period, boolean ownToo, long before, int limit) {
        return log.newestFirst(candidateId, period, ownToo, before, limit);
    }

    /** Everything about everybody in a period, person by person. */
    public Flux<Line> all(Period period) {
        return log.everything(period);
    }

    /** The first line of each person that is not as it was written. */
    public Flux<Verifier.Bad> broken() {
        return verifier.all();
    }

    /** Of how many persons there are lines. */
    public Mono<Long> persons() {
        return log.candidates().count();
    }
}
