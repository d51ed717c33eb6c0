package nl.warmwelkom.candidate.dossier.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.domain.Asked;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Signed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes in a dossier.
 *
 * @param confirmed whether words that an employer need not know may stand where one can read them
 * @param togetherWith with whom it was written, if not alone
 */
public record Writing(
        Asked asked, boolean confirmed, @Nullable String togetherWith) {

    static Signed signed(Reader by, boolean own, @Nullable String togetherWith, Instant now) {
        // What the store can hold: it keeps milliseconds.
        return new Signed(now.truncatedTo(ChronoUnit.MILLIS), by.account(), own, togetherWith);
    }
}
