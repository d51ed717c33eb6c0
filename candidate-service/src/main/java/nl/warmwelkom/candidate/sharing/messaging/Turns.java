package nl.warmwelkom.candidate.sharing.messaging;

import java.util.Set;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.Turn;
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

/** What each event means for what an employer may see. */
final class Turns {

    private Turns() {}

    static Turn of(IntroductionEvent event) {
        return switch (event) {
            case IntroductionProposed _, IntroductionPostponed _, IntroductionReturned _, IntroductionAmended _ ->
                new Turn.Asked();
            case IntroductionAgreed agreed -> new Turn.Chose(chosen(agreed.share()));
            case IntroductionOffered _ -> new Turn.Offered();
            case IntroductionApproved _,
                    IntroductionQuestionAsked _,
                    IntroductionQuestionAnswered _,
                    IntroductionAccepted _,
                    IntroductionMet _,
                    IntroductionTrialStarted _,
                    IntroductionPlaced _,
                    IntroductionEnded _,
                    IntroductionReminded _ -> new Turn.WentOn();
            case IntroductionDeclinedByCandidate _,
                    IntroductionRejected _,
                    IntroductionDeclinedByEmployer _,
                    IntroductionWithdrawn _,
                    IntroductionExpired _,
                    IntroductionForgotten _ -> new Turn.Stopped();
        };
    }

    private static Chosen chosen(IntroductionEvent.Share share) {
        return new Chosen(share.givenName(), share.story(), share.strengths(), Set.copyOf(share.supportNeeds()));
    }
}
