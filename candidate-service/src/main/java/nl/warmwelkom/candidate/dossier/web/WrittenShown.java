package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Signed;
import org.jspecify.annotations.Nullable;

/** Who wrote or said something, when, and alone or with whom, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenShown(
        Instant at,
        String by,
        boolean byCandidate,
        @Nullable String togetherWith) {

    static WrittenShown of(Signed signed) {
        return new WrittenShown(signed.at(), signed.by().name(), signed.byCandidate(), signed.togetherWith());
    }
}
