package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a candidate owns.
 *
 * @param hasAccount whether the candidate decides with an own account; if not, a jobcoach does together with them
 * @param coaches the accounts that came in as a jobcoach
 */
public record Dossier(CandidateId id, boolean hasAccount, Set<Account> coaches, Consents consents, Profile profile) {

    public Dossier {
        coaches = Set.copyOf(coaches);
    }

    public static Dossier startedByCandidate(CandidateId id, Profile profile) {
        return new Dossier(id, true, Set.of(), Consents.NONE, profile);
    }

    public static Dossier startedByCoach(CandidateId id, Account coach, Profile profile) {
        return new Dossier(id, false, Set.of(coach), Consents.NONE, profile);
    }

    /** As much as this reader may see; empty for somebody who may not even know that it exists. */
    public Optional<View> seenBy(Reader reader, Instant now) {
        if (reader.owns(id)) {
            return Optional.of(new View.Whole(id, hasAccount, profile));
        }
        if (isCoachedBy(reader, now)) {
            return Optional.of(new View.AsCoach(id, hasAccount, profile.seenBy(Sharing.COACH)));
        }
        return reader.isProfessional() && isOpenTo(reader.account(), now)
                ? Optional.of(View.AsProfessional.of(id, profile))
                : Optional.empty();
    }

    /** What reaches the team, whoever of it reads. */
    public View.AsProfessional forTeam() {
        return View.AsProfessional.of(id, profile);
    }

    /** Whether the reader keeps this dossier as a jobcoach: in the caseload, and in the own region. */
    public boolean isCoachedBy(Reader reader, Instant now) {
        return reader.isCoach()
                && reader.regions().contains(profile.person().region())
                && (isOpenTo(reader.account(), now) || keepsFromTheStart(reader.account()));
    }

    public boolean takesPartAt(Instant now) {
        return consents.holds(new Purpose.Matching(), now);
    }

    /** Whether the candidate let this account in, of which it may not be known yet whose it is. */
    public boolean isOpenTo(Account account, Instant now) {
        return consents.holds(new Purpose.ReadingAlong(account), now);
    }

    /** A coach who started the dossier needs no consent, until the candidate says something about it. */
    private boolean keepsFromTheStart(Account account) {
        return coaches.contains(account)
                && consents.last(new Purpose.ReadingAlong(account)).isEmpty();
    }

    /** The jobcoaches in whose caseload the candidate is. */
    public List<Account> coachesAt(Instant now) {
        return coaches.stream()
                .filter(coach -> isOpenTo(coach, now) || keepsFromTheStart(coach))
                .sorted()
                .toList();
    }

    /** Everybody who may read along, and until when. */
    public List<Opening> openings() {
        var byConsent = consents.given().flatMap(given -> switch (given.purpose()) {
            case Purpose.ReadingAlong(var account) -> Stream.of(new Opening(account, given.until()));
            case Purpose.Matching() -> Stream.<Opening>empty();
        });
        var fromTheStart = coaches.stream().filter(this::keepsFromTheStart).map(Opening::forGood);
        return Stream.concat(byConsent, fromTheStart)
                .sorted(Comparator.comparing(Opening::account))
                .toList();
    }

    /** When the next consent ends by itself that other services were told of. */
    public Optional<Instant> nextLapse(Instant now) {
        return consents.given()
                .filter(given -> isTold(given.purpose()))
                .map(Consent.Given::until)
                .filter(until -> until.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private boolean isTold(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching() -> true;
            case Purpose.ReadingAlong(var account) -> coaches.contains(account);
        };
    }

    public Dossier writtenByCandidate(Profile next) {
        return new Dossier(id, hasAccount, coaches, consents, next);
    }

    public Dossier writtenByCoach(Profile asked) {
        return new Dossier(id, hasAccount, coaches, consents, new CoachEdit(profile, asked, hasAccount).after());
    }

    /** Somebody whom the candidate let in turned out to be a jobcoach. */
    public Dossier coachedBy(Account coach) {
        var more = new TreeSet<>(coaches);
        more.add(coach);
        return new Dossier(id, hasAccount, more, consents, profile);
    }

    public Dossier decided(Consent consent) {
        return new Dossier(id, hasAccount, coaches, consents.and(consent), profile);
    }

    /**
     * An account that may read along.
     *
     * @param until when that ends by itself
     */
    public record Opening(Account account, Instant until) {

        /** Later than any consent, and still a time that a store can hold. */
        private static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");

        static Opening forGood(Account account) {
            return new Opening(account, FOR_GOOD);
        }
    }
}
