package nl.warmwelkom.match.introduction.messaging;

import java.time.Instant;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAmended;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionApproved;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByCandidate;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByEmployer;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionEnded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionExpired;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionForgotten;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionMet;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPlaced;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPostponed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionProposed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAnswered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAsked;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionRejected;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReturned;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionTrialStarted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Parties;
import nl.warmwelkom.match.introduction.domain.ReasonCode;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import org.jspecify.annotations.Nullable;

/** Turns what happened to an introduction into the event that travels. */
public final class IntroductionWire {

    private IntroductionWire() {}

    /** The event; of a meeting, a start or an end, its time is when that was, not when it was written down. */
    public static IntroductionEvent event(Happened happened) {
        var parties = parties(happened.parties());
        var at = happened.by().at();
        var by = account(happened.by());
        return switch (happened) {
            case Happened.Proposed it -> new IntroductionProposed(parties, at, by, it.answerBy());
            case Happened.Agreed it -> new IntroductionAgreed(parties, at, by, share(it.sharing()));
            case Happened.DeclinedByCandidate _ -> new IntroductionDeclinedByCandidate(parties, at, by);
            case Happened.Postponed _ -> new IntroductionPostponed(parties, at, by);
            case Happened.Approved _ -> new IntroductionApproved(parties, at, by);
            case Happened.Offered _ -> new IntroductionOffered(parties, at, by);
            case Happened.Returned it -> new IntroductionReturned(parties, at, by, code(it.reason()));
            case Happened.Amended it -> new IntroductionAmended(parties, at, by, it.answerBy());
            case Happened.Rejected it -> new IntroductionRejected(parties, at, by, code(it.reason()));
            case Happened.QuestionAsked _ -> new IntroductionQuestionAsked(parties, at, by);
            case Happened.QuestionAnswered _ -> new IntroductionQuestionAnswered(parties, at, by);
            case Happened.Accepted _ -> new IntroductionAccepted(parties, at, by);
            case Happened.DeclinedByEmployer it -> declined(it, parties, at, by);
            case Happened.Met it -> new IntroductionMet(parties, it.on(), by);
            case Happened.TrialStarted it -> new IntroductionTrialStarted(parties, it.on(), by);
            case Happened.Placed it -> new IntroductionPlaced(parties, it.on(), by);
            case Happened.Ended it -> new IntroductionEnded(parties, it.on(), by);
            case Happened.Withdrawn it -> new IntroductionWithdrawn(parties, at, by, code(it.reason()));
            case Happened.Reminded it ->
                new IntroductionReminded(parties, at, by, it.whom().code());
            case Happened.Forgotten _ -> new IntroductionForgotten(parties, at, by);
            case Happened.Expired it ->
                new IntroductionExpired(parties, at, by, it.whom().code());
        };
    }

    private static IntroductionDeclinedByEmployer declined(
            Happened.DeclinedByEmployer it, IntroductionEvent.Parties parties, Instant at, String by) {
        var concern = it.concern();
        return new IntroductionDeclinedByEmployer(
                parties, at, by, it.reason().code(), concern == null ? null : concern.value());
    }

    private static IntroductionEvent.Parties parties(Parties parties) {
        return new IntroductionEvent.Parties(
                parties.candidate().value(),
                parties.employer().value(),
                parties.position().value());
    }

    private static IntroductionEvent.Share share(Sharing sharing) {
        return new IntroductionEvent.Share(
                sharing.givenName(),
                sharing.story(),
                sharing.strengths(),
                sharing.supportNeeds().stream().map(SupportNeed::code).sorted().toList());
    }

    private static String account(By by) {
        return by.who().value();
    }

    private static @Nullable String code(@Nullable ReasonCode reason) {
        return reason == null ? null : reason.code();
    }
}
