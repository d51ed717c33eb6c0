package nl.warmwelkom.employer.notice;

import java.time.Duration;
import nl.warmwelkom.contracts.events.CallEvent;
import nl.warmwelkom.contracts.events.CallEvent.CallRequested;
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
import nl.warmwelkom.contracts.events.PauseEvent;
import nl.warmwelkom.contracts.events.PauseEvent.PauseChanged;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.StoryEvent;
import nl.warmwelkom.contracts.events.StoryEvent.StoryChanged;
import nl.warmwelkom.contracts.events.StoryEvent.StoryTakenBack;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Follows what an employer has to know of, its own service's events among them: an event is there for good once the fact is,
 * and a mail follows from it. Blocks on purpose: a listener that returns a {@link Mono} is handed the next record before this
 * one is done, and then a withdrawal can overtake the mail that it takes back.
 */
class NoticeListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Notices notices;

    NoticeListener(EventReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    @KafkaListener(
            groupId = "employer-service.notice",
            topics = {"introductions", "responses", "stories", "calls", "pauses"})
    void on(ConsumerRecord<String, byte[]> record) {
        var told = switch (record.topic()) {
            case "introductions" -> reader.read(Topic.INTRODUCTIONS, record).map(this::introduction);
            case "responses" -> reader.read(Topic.RESPONSES, record).map(this::response);
            case "stories" -> reader.read(Topic.STORIES, record).map(this::story);
            case "calls" -> reader.read(Topic.CALLS, record).map(this::call);
            case "pauses" -> reader.read(Topic.PAUSES, record).map(this::pause);
            default -> throw new IllegalStateException("not subscribed to " + record.topic());
        };
        told.ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> introduction(Received<IntroductionEvent> received) {
        return switch (received.event()) {
            case IntroductionOffered offered -> tell("introduction-offered", received, offered);
            case IntroductionQuestionAnswered answered -> tell("introduction-answered", received, answered);
            case IntroductionReminded reminded -> remind(received, reminded);
            // The employer knows, or there is nothing to know any more.
            case IntroductionQuestionAsked _,
                    IntroductionAccepted _,
                    IntroductionDeclinedByEmployer _,
                    IntroductionWithdrawn _,
                    IntroductionExpired _,
                    IntroductionForgotten _,
                    IntroductionMet _,
                    IntroductionTrialStarted _,
                    IntroductionPlaced _,
                    IntroductionEnded _ -> notices.introductionMoved(received.key());
            // No employer hears of these.
            case IntroductionProposed _,
                    IntroductionAgreed _,
                    IntroductionDeclinedByCandidate _,
                    IntroductionPostponed _,
                    IntroductionApproved _,
                    IntroductionReturned _,
                    IntroductionAmended _,
                    IntroductionRejected _ -> Mono.empty();
        };
    }

    /** Others are reminded too, of what no employer hears of. */
    private Mono<Void> remind(Received<IntroductionEvent> received, IntroductionReminded reminded) {
        return reminded.role().equals(Role.EMPLOYER.claim())
                ? tell("introduction-reminded", received, reminded)
                : Mono.empty();
    }

    private Mono<Void> tell(String kind, Received<IntroductionEvent> received, IntroductionEvent event) {
        return notices.introduction(
                kind, received.key(), received.sequence(), event.parties().employerId(), event.at());
    }

    private Mono<Void> response(Received<ResponseEvent> received) {
        return switch (received.event()) {
            case QuestionAnswered answered -> notices.answered(received.key(), answered.questionId());
            case ResponseGiven _, QuestionSettled _ -> Mono.empty();
        };
    }

    private Mono<Void> story(Received<StoryEvent> received) {
        var id = received.key();
        return switch (received.event()) {
            case StoryChanged changed
            when changed.published() != null ->
                notices.story("story-published", id, received.sequence(), changed.employerId(), changed.at());
            case StoryChanged changed
            when changed.returned() ->
                notices.story("story-returned", id, received.sequence(), changed.employerId(), changed.at());
            case StoryChanged _, StoryTakenBack _ -> notices.storyMoved(id);
        };
    }

    private Mono<Void> pause(Received<PauseEvent> received) {
        return switch (received.event()) {
            case PauseChanged changed
            when changed.since() != null -> notices.paused(received.key(), changed.lastSign(), changed.since());
            case PauseChanged _ -> notices.backAgain(received.key());
        };
    }

    private Mono<Void> call(Received<CallEvent> received) {
        return switch (received.event()) {
            case CallRequested requested -> notices.callRequested(received.key(), requested.at());
        };
    }
}
