package nl.warmwelkom.match.notice;

import java.time.Instant;
import java.util.function.Function;
import nl.warmwelkom.match.introduction.application.ReadResponsible;
import nl.warmwelkom.match.introduction.application.ReadResponsible.Responsible;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.notice.Mailboxes.Mailbox;
import nl.warmwelkom.platform.mail.Mail;
import nl.warmwelkom.platform.mail.MailWriter;
import nl.warmwelkom.platform.mail.MailWriter.Notice;
import nl.warmwelkom.platform.mail.Mails;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What coaches and account managers are told by mail. Each fact once, and what is no longer so not at all. */
class Notices {

    private static final String REGION = "/regio";

    private final ReadResponsible responsible;
    private final Landscape landscape;
    private final Mailboxes mailboxes;
    private final MailWriter writer;
    private final Mails mails;

    Notices(ReadResponsible responsible, Landscape landscape, Mailboxes mailboxes, MailWriter writer, Mails mails) {
        this.responsible = responsible;
        this.landscape = landscape;
        this.mailboxes = mailboxes;
        this.writer = writer;
        this.mails = mails;
    }

    /** A step of an introduction: whatever waited before it no longer does. */
    Mono<Void> moved(String introductionId) {
        return mails.recall(about(introductionId));
    }

    /**
     * A step of an introduction after which somebody is waited for.
     *
     * @param kind the start of the keys of what the mail says
     */
    record Step(String kind, String introductionId, long sequence, Instant at) {}

    /** It waits for the coach who proposed it. */
    Mono<Void> toCoach(Step step) {
        return tell(step, "/coach", who -> mailboxes.of(who.coach()));
    }

    /** It waits for the account managers of the region. */
    Mono<Void> toManagers(Step step) {
        return tell(step, REGION, who -> mailboxes.ofManagers(who.region()));
    }

    private Mono<Void> tell(Step step, String home, Function<Responsible, Flux<Mailbox>> whom) {
        var id = step.introductionId();
        return responsible
                .of(id)
                .flatMapMany(whom)
                .concatMap(to -> queue(
                        "%s/%s/%d".formatted(step.kind(), id, step.sequence()),
                        about(id),
                        to,
                        new Notice(step.kind(), home + "/kennismakingen/" + id),
                        step.at()))
                .then();
    }

    /** A question that no tip answers waits for the account managers of the region where the employer is. */
    Mono<Void> questionWaits(String employerId, String questionId, Instant at) {
        return landscape
                .employerOnceKnown(employerId)
                .flatMapMany(employer -> mailboxes.ofManagers(employer.region()))
                .concatMap(to -> queue(
                        "open-question/" + questionId,
                        aboutQuestion(questionId),
                        to,
                        new Notice("open-question", REGION),
                        at))
                .then();
    }

    /** It was answered, or a tip answers it after all. */
    Mono<Void> questionWaitsNoLonger(String questionId) {
        return mails.recall(aboutQuestion(questionId));
    }

    /** What stays of a mail that was sent is its id: the account stands in it, and no address. */
    private Mono<Void> queue(String fact, String about, Mailbox to, Notice notice, Instant at) {
        return mails.queue(writer.write(
                fact + "/" + to.account(), about, new Mail.Recipient(to.name(), to.address()), notice, at));
    }

    /** Mail to employers about the same introduction lies in another service. */
    private static String about(String introductionId) {
        return "introduction/" + introductionId;
    }

    private static String aboutQuestion(String questionId) {
        return "question/" + questionId;
    }
}
