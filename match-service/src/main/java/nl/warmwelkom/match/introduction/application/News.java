package nl.warmwelkom.match.introduction.application;

import java.util.Optional;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;

/**
 * That an introduction changed. To whom that is news is decided as for reading it, a test holds the two together; but in
 * memory, for everybody who has a page open.
 *
 * @param candidate whom it is about; empty when nobody knows that any more
 * @param employerSees whether what the employer may see of it is no longer what it was
 */
record News(Kept kept, Optional<KnownCandidate> candidate, Optional<KnownEmployer> employer, boolean employerSees) {

    boolean reaches(Caller caller) {
        var parties = kept.introduction().parties();
        return Landscape.isSelf(caller, parties.candidate().value())
                || candidate.filter(known -> Landscape.coaches(caller, known)).isPresent()
                || (caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(kept.region()))
                || (employerSees
                        && employer.filter(known -> Landscape.owns(
                                        caller, parties.employer().value(), known))
                                .isPresent());
    }
}
