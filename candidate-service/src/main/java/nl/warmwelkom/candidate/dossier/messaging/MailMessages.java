package nl.warmwelkom.candidate.dossier.messaging;

import java.time.Clock;
import java.time.Instant;
import nl.warmwelkom.candidate.dossier.application.Messages;
import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.platform.mail.HandOver;
import nl.warmwelkom.platform.mail.Mail;
import nl.warmwelkom.platform.mail.MailLine;
import nl.warmwelkom.platform.mail.MailWriter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Tells it by mail, handed over at once: the queue of mails keeps addresses as they are, and an address of a candidate stands
 * nowhere but in the sealed dossier.
 */
public final class MailMessages implements Messages {

    private static final String PAGE = "/mijn";

    private final MailWriter writer;
    private final MailLine line;
    private final Scheduler desk;
    private final Clock clock;

    /**
     * The mail.
     *
     * @param desk where calls to the mail server wait
     */
    public MailMessages(MailWriter writer, MailLine line, Scheduler desk, Clock clock) {
        this.writer = writer;
        this.line = line;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Mono<Void> tell(Message message, Person person) {
        var address = person.contact().email();
        if (address == null) {
            return Mono.empty();
        }
        var name = person.contact().name();
        var to = new Mail.Recipient(name == null ? person.givenName() : name, address);
        return Mono.fromCallable(() -> handOver(message, to, clock.instant()))
                .subscribeOn(desk)
                .flatMap(MailMessages::done);
    }

    private HandOver handOver(Message message, Mail.Recipient to, Instant now) {
        var notice = new MailWriter.Notice(kind(message), PAGE);
        try (var open = line.open()) {
            return open.handOver(writer.write(kind(message), "dossier", to, notice, now));
        }
    }

    private static String kind(Message message) {
        return switch (message) {
            case KEEP_OR_ERASE -> "keep-or-erase";
            case ENDS_SOON -> "ends-soon";
        };
    }

    /** Where nobody knows whether it arrived, it is told once more: not to be asked is worse than to be asked twice. */
    private static Mono<Void> done(HandOver outcome) {
        return switch (outcome) {
            case HandOver.Accepted _, HandOver.Refused _ -> Mono.empty();
            case HandOver.NotNow(var why) -> Mono.error(() -> new MailLine.Unreachable(why));
            case HandOver.Broken(var why) -> Mono.error(() -> new MailLine.Unreachable(why));
            case HandOver.Unsure(var why) -> Mono.error(() -> new MailLine.Unreachable(why));
        };
    }
}
