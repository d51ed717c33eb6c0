package nl.warmwelkom.platform.mail;

import reactor.core.publisher.Mono;

/** Where whoever has something to say puts a mail. It leaves by itself. */
public interface Mails {

    /** Puts a mail in the queue. One that was there before, whatever became of it, is not put there again. */
    Mono<Void> queue(Mail mail);

    /** Takes back what is about this and has not left. What leaves at this very moment is not tried a second time. */
    Mono<Void> recall(String about);
}
