package nl.warmwelkom.candidate.sharing.web;

import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;

/** Whoever calls, as somebody who decides for a candidate. */
final class Deciders {

    private Deciders() {}

    static Decider of(Caller caller) {
        return new Decider(
                caller.account(),
                caller.is(Role.CANDIDATE) ? caller.candidateId() : null,
                caller.is(Role.JOBCOACH),
                caller.regions());
    }

    static RuntimeException onlyTheCandidate() {
        return new Problem(
                        ProblemType.NOT_ALLOWED,
                        "This candidate has an account and decides with it. Nothing was changed.")
                .refuse();
    }
}
