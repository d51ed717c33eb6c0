package nl.warmwelkom.candidate.dossier.web;

import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.platform.outbox.Stored;

/** A dossier in a list: what is needed to find the right one. */
record ListedCandidate(
        String id, String givenName, String region, String step, boolean consentToMatching, long version) {

    static ListedCandidate of(Stored<Dossier> stored, Instant now) {
        var profile = stored.state().profileAt(now);
        return new ListedCandidate(
                stored.id(),
                profile.person().givenName(),
                profile.person().region().code(),
                profile.step().word(),
                stored.state().takesPartAt(now),
                stored.version());
    }
}
