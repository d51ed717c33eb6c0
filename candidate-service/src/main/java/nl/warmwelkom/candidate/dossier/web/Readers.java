package nl.warmwelkom.candidate.dossier.web;

import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;

/** Whoever calls, as a reader of dossiers. */
public final class Readers {

    private Readers() {}

    public static Reader of(Caller caller) {
        var own = caller.candidateId();
        return new Reader(
                new Account(caller.account()),
                own != null && caller.is(Role.CANDIDATE) ? new CandidateId(own) : null,
                caller.is(Role.JOBCOACH),
                caller.is(Role.PROFESSIONAL),
                caller.regions().stream().map(Region::new).collect(Collectors.toUnmodifiableSet()));
    }
}
