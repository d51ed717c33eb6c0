package nl.warmwelkom.employer.questionnaire.application;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** What an account manager wrote back to a question. */
public final class ReadAnswer {

    private final ResponseBooks books;

    public ReadAnswer(ResponseBooks books) {
        this.books = books;
    }

    public record Answer(String words, Instant at) {}

    /** Empty while there is none. */
    public Mono<Answer> to(String employerId, String questionId) {
        return books.of(employerId)
                .flatMap(book -> Mono.justOrEmpty(book.state().question(questionId)))
                .flatMap(question -> Mono.justOrEmpty(question.answer()))
                .map(reply -> new Answer(reply.words(), reply.at()));
    }
}
