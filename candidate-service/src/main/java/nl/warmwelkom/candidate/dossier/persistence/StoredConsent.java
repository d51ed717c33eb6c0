package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Consent;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about consent.
 *
 * @param reader the account that may read along; null for matching
 * @param until when a yes ends by itself; null for a no
 */
public record StoredConsent(
        @Nullable String reader,
        Instant at,
        String by,
        @Nullable String togetherWith,
        @Nullable Instant until) {

    static StoredConsent of(Consent consent) {
        return switch (consent) {
            case Consent.Given given -> of(given, given.until());
            case Consent.Withdrawn withdrawn -> of(withdrawn, null);
        };
    }

    private static StoredConsent of(Consent consent, @Nullable Instant until) {
        return new StoredConsent(
                reader(consent.purpose()), consent.at(), consent.by().name(), consent.togetherWith(), until);
    }

    private static @Nullable String reader(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching() -> null;
            case Purpose.ReadingAlong(var account) -> account.name();
        };
    }

    Consent toConsent() {
        var purpose = reader == null ? new Purpose.Matching() : new Purpose.ReadingAlong(new Account(reader));
        return until == null
                ? new Consent.Withdrawn(purpose, at, new Account(by), togetherWith)
                : new Consent.Given(purpose, at, new Account(by), togetherWith, until);
    }
}
