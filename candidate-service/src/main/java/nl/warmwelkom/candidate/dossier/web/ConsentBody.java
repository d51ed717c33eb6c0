package nl.warmwelkom.candidate.dossier.web;

import java.time.Instant;
import nl.warmwelkom.candidate.dossier.application.DecideConsent;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** What is said about consent, as the API takes it. */
@RequestSchema("Consent")
record ConsentBody(
        boolean given, @Nullable Instant until, @Nullable String togetherWith) {

    DecideConsent.Said about(Purpose purpose) {
        return new DecideConsent.Said(purpose, given, until, togetherWith);
    }
}
