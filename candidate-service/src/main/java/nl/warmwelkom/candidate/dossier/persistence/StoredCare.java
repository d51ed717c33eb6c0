package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Care;
import org.jspecify.annotations.Nullable;

/** How long a dossier is kept. */
public record StoredCare(Instant touched, @Nullable Instant asked, Instant reminded) {

    static StoredCare of(Care care) {
        return new StoredCare(care.touched(), care.asked(), care.reminded());
    }

    Care toCare() {
        return new Care(touched, asked, reminded);
    }
}
