package nl.warmwelkom.candidate.sharedvision.web;

import nl.warmwelkom.candidate.dossier.application.ReadTies.Visitor;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Whoever calls, as somebody who comes to talk about a candidate. */
final class Visitors {

    private Visitors() {}

    static Visitor of(Caller caller) {
        return new Visitor(
                caller.account(),
                caller.is(Role.CANDIDATE) ? caller.candidateId() : null,
                caller.is(Role.JOBCOACH),
                caller.is(Role.PROFESSIONAL),
                caller.regions());
    }

    /** A jobcoach is one by role; what others are, their token says. */
    static @Nullable String profession(Caller caller) {
        return caller.profession() == null && caller.is(Role.JOBCOACH) ? "jobcoach" : caller.profession();
    }
}
