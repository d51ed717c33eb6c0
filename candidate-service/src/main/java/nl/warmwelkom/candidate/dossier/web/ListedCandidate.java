package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list: what is needed to find the right one.
 *
 * @param eraseAt when it is erased, where we asked whether it should stay and nobody answered yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedCandidate(
        String id,
        String givenName,
        String region,
        String step,
        boolean consentToMatching,
        long version,
        @Nullable Instant eraseAt) {

    static ListedCandidate of(Stored<Dossier> stored, Instant now) {
        var profile = stored.state().profileAt(now);
        var care = stored.state().care();
        return new ListedCandidate(
                stored.id(),
                profile.person().givenName(),
                profile.person().region().code(),
                profile.step().word(),
                stored.state().takesPartAt(now),
                stored.version(),
                care.asked() == null ? null : care.eraseAt());
    }
}
