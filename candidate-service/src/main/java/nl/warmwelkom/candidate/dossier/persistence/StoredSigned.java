package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Signed;
import org.jspecify.annotations.Nullable;

/** Who wrote or said something. */
public record StoredSigned(
        Instant at,
        String by,
        boolean byCandidate,
        @Nullable String togetherWith) {

    static StoredSigned of(Signed signed) {
        return new StoredSigned(signed.at(), signed.by().name(), signed.byCandidate(), signed.togetherWith());
    }

    Signed toSigned() {
        return new Signed(at, new Account(by), byCandidate, togetherWith);
    }
}
