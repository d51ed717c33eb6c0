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
 * @param contents as it was written; what counts now is {@link #contentsAt}
 */
public record Dossier(
        CandidateId id, boolean hasAccount, Set<Account> coaches, Consents consents, Contents contents, Care care) {

    public Dossier {
        coaches = Set.copyOf(coaches);
    }

    public static Dossier startedByCandidate(CandidateId id, Asked asked, Signed by) {
        return new Dossier(id, true, Set.of(), Consents.NONE, Contents.first(asked, by), Care.begun(by.at()));
    }

    public static Dossier startedByCoach(CandidateId id, Asked asked, Signed by) {
        return new Dossier(id, false, Set.of(by.by()), Consents.NONE, Contents.first(asked, by), Care.begun(by.at()));
    }

    /** What stands in it, at the levels that count at this time: what was shared until then is shared no more. */
    public Contents contentsAt(Instant now) {
        return contents.at(now);
    }

    public Profile profileAt(Instant now) {
        return contentsAt(now).profile();
    }

    /** As much as this reader may see; empty for somebody who may not even know that it exists. */
    public Optional<View> seenBy(Reader reader, Instant now) {
        if (reader.owns(id)) {
            return Optional.of(new View.Whole(id, hasAccount, contentsAt(now)));
        }
        if (isCoachedBy(reader, now)) {
            return Optional.of(new View.AsCoach(id, hasAccount, contentsAt(now).seenBy(Sharing.COACH)));
        }
        return reader.isProfessional() && isOpenTo(reader.account(), now)
                ? Optional.of(forTeam(now))
                : Optional.empty();
    }

    /** What reaches the team, whoever of it reads. */
    public View.AsProfessional forTeam(Instant now) {
        return View.AsProfessional.of(id, contentsAt(now));
    }

    public Region region() {
        return contents.profile().person().region();
    }

    /** Whether the reader keeps this dossier as a jobcoach: in the caseload, and in the own region. */
    public boolean isCoachedBy(Reader reader, Instant now) {
        return reader.isCoach()
                && reader.regions().contains(region())
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

    /** When something ends by itself next that other services were told of. */
    public Optional<Instant> nextLapse(Instant now) {
        var consent = consents.given().filter(given -> isTold(given.purpose())).map(Consent.Given::until);
        return Stream.concat(consent, contents.ends())
                .filter(until -> until.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** Everything that ends by itself: what was shared, and consent. */
    public Stream<Instant> ends() {
        return Stream.concat(consents.given().map(Consent.Given::until), contents.ends());
    }

    /** When there is next something to ask, to tell beforehand, or to erase. */
    public Instant nextCare() {
        return care.next(ends());
    }

    private boolean isTold(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching() -> true;
            case Purpose.ReadingAlong(var account) -> coaches.contains(account);
        };
    }

    public Dossier written(Asked asked, Signed by) {
        var before = contentsAt(by.at());
        if (by.byCandidate()) {
            return with(before.with(asked, asked.profile(), by));
        }
        var after = new CoachEdit(before.profile(), asked.profile(), hasAccount).after();
        return with(before.with(hasAccount ? Asked.of(after) : asked, after, by));
    }

    public Dossier answered(Step step, List<Answer.Asked> asked, Signed by) {
        var before = contentsAt(by.at());
        return with(before.with(edit(before, by).answered(step, asked), by));
    }

    /** Empty where a plan stands that whoever writes may not see: there is one plan, and nobody replaces it unseen. */
    public Optional<Dossier> planned(Plan.Asked asked, Signed by) {
        var before = contentsAt(by.at());
        return edit(before, by).planned(asked).map(journey -> with(before.with(journey, by)));
    }

    private JourneyEdit edit(Contents before, Signed by) {
        return new JourneyEdit(before.journey(), by, by.byCandidate() || !hasAccount);
    }

    public Dossier moved(Step step, Signed by) {
        var before = contentsAt(by.at());
        var profile = before.profile();
        return with(before.with(
                Asked.of(profile),
                new Profile(profile.person(), profile.work(), profile.needs(), profile.story(), step),
                by));
    }

    private Dossier with(Contents next) {
        return new Dossier(
                id,
                hasAccount,
                coaches,
                consents,
                next,
                care.touchedAt(next.written().at()));
    }

    /** Somebody whom the candidate let in turned out to be a jobcoach. */
    public Dossier coachedBy(Account coach) {
        var more = new TreeSet<>(coaches);
        more.add(coach);
        return new Dossier(id, hasAccount, more, consents, contents, care);
    }

    public Dossier decided(Consent consent) {
        return new Dossier(id, hasAccount, coaches, consents.and(consent), contents, care.touchedAt(consent.at()));
    }

    /** Somebody did something that shows that it is of use. */
    public Dossier touchedAt(Instant now) {
        return with(care.touchedAt(now));
    }

    /** We asked whether it should stay. */
    public Dossier askedAt(Instant now) {
        return with(care.askedAt(now));
    }

    /** We told what ends soon. */
    public Dossier remindedAt(Instant now) {
        return with(care.remindedAt(now));
    }

    private Dossier with(Care next) {
        return new Dossier(id, hasAccount, coaches, consents, contents, next);
    }

    /**
     * An account that may read along.
     *
     * @param until when that ends by itself
     */
    public record Opening(Account account, Instant until) {

        /** Later than any consent, and still a time that a store can hold. */
        public static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");

        static Opening forGood(Account account) {
            return new Opening(account, FOR_GOOD);
        }
    }
}
