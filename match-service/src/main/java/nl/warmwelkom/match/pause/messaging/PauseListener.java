package nl.warmwelkom.match.pause.messaging;

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
import nl.warmwelkom.match.pause.application.HearEmployer;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Hears from this service's own introductions how employers answer: an event is there for good once its fact is. Reading it
 * again, or in another order than that of another introduction, comes to the same.
 */
public final class PauseListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final HearEmployer hear;

    public PauseListener(EventReader reader, HearEmployer hear) {
        this.reader = reader;
        this.hear = hear;
    }

    @KafkaListener(groupId = "match-service.pause", topics = "introductions")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.INTRODUCTIONS, record).map(this::heard).ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> heard(Received<IntroductionEvent> received) {
        var event = received.event();
        var employer = event.parties().employerId();
        return switch (event) {
            case IntroductionExpired expired ->
                Role.EMPLOYER.claim().equals(expired.awaited())
                        ? hear.nothing(employer, received.key(), expired.at()).then()
                        // A candidate who did not answer, or a coach who did not answer a question.
                        : Mono.empty();
            case IntroductionAccepted _, IntroductionDeclinedByEmployer _, IntroductionQuestionAsked _ ->
                hear.answer(employer, event.at()).then();
            // Of these others decide.
            case IntroductionProposed _,
                    IntroductionAgreed _,
                    IntroductionDeclinedByCandidate _,
                    IntroductionPostponed _,
                    IntroductionApproved _,
                    IntroductionOffered _,
                    IntroductionReturned _,
                    IntroductionAmended _,
                    IntroductionRejected _,
                    IntroductionQuestionAnswered _,
                    IntroductionReminded _,
                    IntroductionMet _,
                    IntroductionTrialStarted _,
                    IntroductionPlaced _,
                    IntroductionEnded _,
                    IntroductionWithdrawn _,
                    IntroductionForgotten _ -> Mono.empty();
        };
    }
}
