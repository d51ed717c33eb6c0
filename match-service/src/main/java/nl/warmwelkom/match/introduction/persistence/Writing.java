package nl.warmwelkom.match.introduction.persistence;

import java.time.Instant;
import java.util.Comparator;
import nl.warmwelkom.match.introduction.domain.Accepted;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.AwaitsAnswer;
import nl.warmwelkom.match.introduction.domain.Concern;
import nl.warmwelkom.match.introduction.domain.DeclinedByCandidate;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Entry;
import nl.warmwelkom.match.introduction.domain.Expired;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Met;
import nl.warmwelkom.match.introduction.domain.Offer;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Placed;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Rejected;
import nl.warmwelkom.match.introduction.domain.Returned;
import nl.warmwelkom.match.introduction.domain.SharedProvision;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.Trial;
import nl.warmwelkom.match.introduction.domain.Withdrawn;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.introduction.persistence.StoredIntroduction.StoredEntry;
import nl.warmwelkom.match.introduction.persistence.StoredIntroduction.StoredProvision;
import nl.warmwelkom.match.introduction.persistence.StoredIntroduction.StoredSharing;
import org.jspecify.annotations.Nullable;

/** Writes an introduction down as it lies in the store. */
final class Writing {

    private Writing() {}

    static StoredIntroduction write(Introduction introduction, String region, Slots.@Nullable Free slots) {
        var basis = introduction.basis();
        var parties = basis.parties();
        var own = own(introduction);
        var employer = parties.employer().value();
        var offer = own.offer();
        return new StoredIntroduction(
                introduction.status(),
                parties.candidate().value(),
                employer,
                parties.position().value(),
                region,
                basis.history().entries().getFirst().by().who().value(),
                basis.motivation().text(),
                basis.ground() instanceof Ground.AgainstMatching against
                        ? against.reason().text()
                        : null,
                basis.ground() instanceof Ground.FromProposal proposed ? proposed.weights() : null,
                basis.ground() instanceof Ground.FromProposal proposed ? proposed.fit() : 0,
                own.within().days(),
                own.answerBy(),
                own.sharing() == null ? null : write(own.sharing()),
                own.waitingSince(),
                introduction instanceof AwaitsAnswer it ? it.unremindedSince().orElse(null) : null,
                offer == null ? null : text(offer.words().toCoach()),
                offer == null ? null : text(offer.words().toCandidate()),
                own.concern() == null ? null : own.concern().value(),
                own.on(),
                basis.history().entries().stream().map(Writing::write).toList(),
                introduction.isOpen() ? parties.candidate().value() + ":" + employer : null,
                slots == null ? null : employer + ":" + slots.atEmployer(),
                slots == null ? null : parties.position().value() + ":" + slots.atPosition());
    }

    /** What only some states have. */
    private record Own(
            AnswerWithin within,
            @Nullable Instant answerBy,
            @Nullable Sharing sharing,
            @Nullable Offer offer,
            @Nullable Instant waitingSince,
            @Nullable Concern concern,
            @Nullable Instant on) {

        static final Own NOTHING = new Own(AnswerWithin.STANDARD, null, null, null, null, null, null);

        static Own offer(Offer offer, @Nullable Instant waitingSince, @Nullable Concern concern, @Nullable Instant on) {
            return new Own(AnswerWithin.STANDARD, null, offer.yes().sharing(), offer, waitingSince, concern, on);
        }
    }

    private static Own own(Introduction introduction) {
        return switch (introduction) {
            case Proposed it -> new Own(it.within(), it.answerBy(), null, null, null, null, null);
            case Agreed it -> new Own(AnswerWithin.STANDARD, null, it.yes().sharing(), null, null, null, null);
            case Offered it -> Own.offer(it.offer(), it.waitingSince(), null, null);
            case Accepted it -> Own.offer(it.offer(), null, null, null);
            case DeclinedByEmployer it ->
                Own.offer(it.offer(), null, it.refusal().concern(), null);
            case Met it -> Own.offer(it.offer(), null, null, it.on());
            case Trial it -> Own.offer(it.offer(), null, null, it.from());
            case Placed it -> Own.offer(it.offer(), null, null, it.on());
            case Ended it -> Own.offer(it.offer(), null, null, it.on());
            case Returned _, Rejected _, DeclinedByCandidate _, Withdrawn _, Expired _ -> Own.NOTHING;
        };
    }

    private static StoredSharing write(Sharing sharing) {
        return new StoredSharing(
                sharing.givenName(),
                sharing.story(),
                sharing.strengths(),
                sharing.supportNeeds().stream().map(SupportNeed::code).sorted().toList(),
                sharing.provisions().stream()
                        .sorted(Comparator.comparing(SharedProvision::code))
                        .map(one -> new StoredProvision(one.code(), one.applies()))
                        .toList());
    }

    private static StoredEntry write(Entry entry) {
        var by = entry.by();
        var reason = entry.reason();
        return new StoredEntry(
                by.who().value(),
                by.role().code(),
                by.at(),
                text(by.togetherWith()),
                entry.done().code(),
                reason == null ? null : reason.code(),
                text(entry.words()));
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
