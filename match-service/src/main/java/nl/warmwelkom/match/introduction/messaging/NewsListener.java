package nl.warmwelkom.match.introduction.messaging;

import java.time.Duration;
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
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.TellNews;
import nl.warmwelkom.match.introduction.domain.DeclinedByCandidate;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.Done;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Expired;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Offer;
import nl.warmwelkom.match.introduction.domain.Open;
import nl.warmwelkom.match.introduction.domain.Rejected;
import nl.warmwelkom.match.introduction.domain.Withdrawn;
import nl.warmwelkom.platform.event.EventReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Tells onlookers what they can see. Every instance hears every event, for each has onlookers of its own: its group has no
 * other member, and begins where the topic ends.
 */
public final class NewsListener {

    /** By this name a test finds out whether it listens. */
    static final String ID = "news";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final TellNews news;

    public NewsListener(EventReader reader, TellNews news) {
        this.reader = reader;
        this.news = news;
    }

    @KafkaListener(
            id = ID,
            groupId = "match-service.news.${random.uuid}",
            topics = "introductions",
            properties = "auto.offset.reset=latest")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.INTRODUCTIONS, record)
                .ifPresent(received -> news.of(
                                new IntroductionId(received.key()), now -> employerSees(received.event(), now))
                        .block(PATIENCE));
    }

    /**
     * Whether the employer's view of it is another one than before. Not one step more: that there is a proposal, that somebody
     * agreed, or that a coach was reminded is nothing that an employer may notice.
     */
    public static boolean employerSees(IntroductionEvent event, Introduction now) {
        return switch (event) {
            case IntroductionProposed _,
                    IntroductionAgreed _,
                    IntroductionDeclinedByCandidate _,
                    IntroductionPostponed _,
                    IntroductionApproved _,
                    IntroductionReturned _,
                    IntroductionAmended _,
                    IntroductionRejected _,
                    IntroductionReminded _ -> false;
            case IntroductionOffered _,
                    IntroductionQuestionAsked _,
                    IntroductionQuestionAnswered _,
                    IntroductionAccepted _,
                    IntroductionDeclinedByEmployer _,
                    IntroductionMet _,
                    IntroductionTrialStarted _,
                    IntroductionPlaced _,
                    IntroductionEnded _ -> true;
            // Gone from the pages of an employer who had it there.
            case IntroductionWithdrawn _, IntroductionExpired _ -> now.history().has(Done.APPROVED);
            case IntroductionForgotten _ -> hadQuestions(now);
        };
    }

    /** Of what is over an employer still sees the questions, and once it is forgotten no longer their words. */
    private static boolean hadQuestions(Introduction forgotten) {
        return switch (forgotten) {
            case DeclinedByEmployer it -> talkedAbout(it.offer());
            case Ended it -> talkedAbout(it.offer());
            case Open _, Rejected _, DeclinedByCandidate _, Withdrawn _, Expired _ -> false;
        };
    }

    private static boolean talkedAbout(Offer offer) {
        return !offer.conversation().messages().isEmpty();
    }
}
