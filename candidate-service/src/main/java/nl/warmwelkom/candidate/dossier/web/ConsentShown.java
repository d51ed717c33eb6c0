package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Consent;
import nl.warmwelkom.candidate.dossier.domain.Consents;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the API shows it.
 *
 * @param given whether it counts now: one that has ended by itself does not
 * @param history everything that was said before, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentShown(
        String subject,
        boolean given,
        Instant at,
        @Nullable Instant until,
        String by,
        @Nullable String togetherWith,
        List<Said> history) {

    static final String MATCHING = "matching";

    /** Something that was said once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            boolean given,
            Instant at,
            @Nullable Instant until,
            String by,
            @Nullable String togetherWith) {

        static Said of(Consent consent) {
            return switch (consent) {
                case Consent.Given given ->
                    new Said(true, given.at(), given.until(), given.by().name(), given.togetherWith());
                case Consent.Withdrawn no ->
                    new Said(false, no.at(), null, no.by().name(), no.togetherWith());
            };
        }
    }

    static ConsentShown of(Consent last, Consents consents, Instant now) {
        var said = Said.of(last);
        var before = consents.history().reversed().stream()
                .filter(consent -> consent.purpose().equals(last.purpose()))
                .skip(1)
                .map(Said::of)
                .toList();
        return new ConsentShown(
                subject(last.purpose()),
                last.holdsAt(now),
                said.at(),
                said.until(),
                said.by(),
                said.togetherWith(),
                before);
    }

    private static String subject(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching() -> MATCHING;
            case Purpose.ReadingAlong(var account) -> account.name();
        };
    }
}
