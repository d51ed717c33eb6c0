package nl.warmwelkom.employer.notice;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.employer.ambassador.application.AskForCall;
import nl.warmwelkom.employer.profile.Employer;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.application.ReadAnswer;
import nl.warmwelkom.platform.mail.Mail;
import nl.warmwelkom.platform.mail.MailWriter;
import nl.warmwelkom.platform.mail.MailWriter.Notice;
import nl.warmwelkom.platform.mail.Mails;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What an employer's contact is told by mail. Each fact once, and what is no longer so not at all. */
class Notices {

    private static final String HOME = "/werkgever";

    private final Employers employers;
    private final ReadAnswer answers;
    private final AskForCall calls;
    private final MailWriter writer;
    private final Mails mails;

    Notices(Employers employers, ReadAnswer answers, AskForCall calls, MailWriter writer, Mails mails) {
        this.employers = employers;
        this.answers = answers;
        this.calls = calls;
        this.writer = writer;
        this.mails = mails;
    }

    /** An introduction waits for the employer, or one of its questions about it was answered. */
    Mono<Void> introduction(String kind, String introductionId, long sequence, String employerId, Instant at) {
        return queue(
                "%s/%s/%d".formatted(kind, introductionId, sequence),
                about(introductionId),
                employerId,
                kind,
                null,
                HOME + "/kennismakingen/" + introductionId,
                at);
    }

    /** Nothing of this introduction waits for the employer any more: what was not sent is not sent. */
    Mono<Void> introductionMoved(String introductionId) {
        return mails.recall(about(introductionId));
    }

    private static String about(String introductionId) {
        return "introduction/" + introductionId;
    }

    /** An account manager answered a question. */
    Mono<Void> answered(String employerId, String questionId) {
        return answers.to(employerId, questionId)
                .flatMap(answer -> queue(
                        "question-answered/" + questionId,
                        "question/" + questionId,
                        employerId,
                        "question-answered",
                        answer.words(),
                        HOME,
                        answer.at()));
    }

    /** An editor looked at a story. */
    Mono<Void> story(String kind, String storyId, long sequence, String employerId, Instant at) {
        return queue(
                "%s/%s/%d".formatted(kind, storyId, sequence), aboutStory(storyId), employerId, kind, null, HOME, at);
    }

    /** There are other words now, or none: what an editor thought of the old ones is no news. */
    Mono<Void> storyMoved(String storyId) {
        return mails.recall(aboutStory(storyId));
    }

    private static String aboutStory(String storyId) {
        return "story/" + storyId;
    }

    /**
     * It left three offers unanswered. Whatever comes in between, that is mailed once.
     *
     * @param lastSign when it last let itself be heard, from which the pause counts
     */
    Mono<Void> paused(String employerId, Instant lastSign, Instant since) {
        return queue(
                "employer-paused/%s/%d".formatted(employerId, lastSign.toEpochMilli()),
                aboutPause(employerId),
                employerId,
                "employer-paused",
                null,
                HOME,
                since);
    }

    /** It let itself be heard. */
    Mono<Void> backAgain(String employerId) {
        return mails.recall(aboutPause(employerId));
    }

    private static String aboutPause(String employerId) {
        return "pause/" + employerId;
    }

    /** An ambassador is asked to call. Who asks agreed to it by asking. */
    Mono<Void> callRequested(String requestId, Instant at) {
        return calls.parties(requestId).flatMap(parties -> {
            var ambassador = parties.ambassador();
            var asker = parties.asker();
            var phone = asker.contact().phone();
            var values = List.of(
                    ambassador.name(),
                    asker.name(),
                    asker.contact().name(),
                    asker.contact().email(),
                    phone == null ? "" : phone);
            var notice = new Notice(phone == null ? "call-requested-by-mail" : "call-requested", values, null, HOME);
            return mails.queue(
                    writer.write("call-requested/" + requestId, "call/" + requestId, to(ambassador), notice, at));
        });
    }

    private Mono<Void> queue(
            String id, String about, String employerId, String kind, @Nullable String quote, String page, Instant at) {
        return employers.byId(employerId).flatMap(stored -> {
            var employer = stored.state();
            var notice = new Notice(kind, List.of(employer.name()), quote, page);
            return mails.queue(writer.write(id, about, to(employer), notice, at));
        });
    }

    private static Mail.Recipient to(Employer employer) {
        return new Mail.Recipient(employer.contact().name(), employer.contact().email());
    }
}
