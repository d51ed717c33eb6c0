package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Consent;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A candidate gives consent or withdraws it; for a candidate without an account, a jobcoach does together with them. It asks
 * for no version of the dossier: a no must not fail because somebody else changed something.
 */
public final class DecideConsent {

    private static final Period USUAL = Period.ofYears(1);
    private static final Period LONGEST = Period.ofYears(10);
    private static final int ATTEMPTS = 5;

    private final Dossiers dossiers;
    private final Caseload caseload;
    private final Clock clock;

    public DecideConsent(Dossiers dossiers, Caseload caseload, Clock clock) {
        this.dossiers = dossiers;
        this.caseload = caseload;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param until when a yes ends by itself; a year from now unless it says so
     * @param togetherWith with whom a jobcoach decided
     */
    public record Said(
            Purpose purpose,
            boolean given,
            @Nullable Instant until,
            @Nullable String togetherWith) {}

    public Mono<Outcome> decide(CandidateId id, Reader by, Said said) {
        return caseload.welcome(by)
                .then(Mono.defer(() -> dossiers.find(id)).flatMap(stored -> decide(stored, by, said)))
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(StaleWrite.class::isInstance)
                        .onRetryExhaustedThrow((_, last) -> last.failure()))
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Outcome> decide(Stored<Dossier> stored, Reader by, Said said) {
        // What the store can hold: it keeps milliseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var dossier = stored.state();
        var own = by.owns(dossier.id());
        if (!own && !dossier.isCoachedBy(by, now)) {
            return Mono.just(new Outcome.Unknown());
        }
        if (!own && dossier.hasAccount()) {
            return Mono.just(new Outcome.OnlyTheCandidate());
        }
        var faults = faults(said, own, now);
        return faults.isEmpty() ? write(stored, consent(said, by, now), now) : Mono.just(new Outcome.NotRight(faults));
    }

    private static List<Fault> faults(Said said, boolean own, Instant now) {
        var faults = new ArrayList<Fault>();
        if (!own && said.togetherWith() == null) {
            faults.add(new Fault.WithWhomIsMissing());
        }
        if (said.given() && said.until() != null) {
            if (!said.until().isAfter(now)) {
                faults.add(new Fault.UntilHasPassed());
            }
            if (said.until().isAfter(after(now, LONGEST))) {
                faults.add(new Fault.UntilTooFar());
            }
        }
        return List.copyOf(faults);
    }

    private static Consent consent(Said said, Reader by, Instant now) {
        if (!said.given()) {
            return new Consent.Withdrawn(said.purpose(), now, by.account(), said.togetherWith());
        }
        var until = said.until() == null ? after(now, USUAL) : said.until().truncatedTo(ChronoUnit.MILLIS);
        return new Consent.Given(said.purpose(), now, by.account(), said.togetherWith(), until);
    }

    private static Instant after(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    private Mono<Outcome> write(Stored<Dossier> stored, Consent consent, Instant now) {
        var decided = stored.state().decided(consent);
        return next(decided, consent)
                .flatMap(next -> dossiers.change(stored, next, now))
                .map(written -> new Outcome.Decided(written, consent));
    }

    private Mono<Dossier> next(Dossier decided, Consent consent) {
        return switch (consent.purpose()) {
            case Purpose.Matching() -> Mono.just(decided);
            case Purpose.ReadingAlong(var account) ->
                dossiers.knowCoach(account).map(isCoach -> isCoach ? decided.coachedBy(account) : decided);
        };
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Decided(Stored<Dossier> stored, Consent consent) implements Outcome {}

        record Unknown() implements Outcome {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Outcome {}

        record NotRight(List<Fault> faults) implements Outcome {}
    }
}
