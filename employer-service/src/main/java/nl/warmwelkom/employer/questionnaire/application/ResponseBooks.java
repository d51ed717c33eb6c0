package nl.warmwelkom.employer.questionnaire.application;

import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Response;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what employers answered and asked. A change and what there is to tell about it are stored as a whole. */
public interface ResponseBooks {

    /** Empty for an employer who never answered. */
    Mono<Stored<ResponseBook>> of(String employerId);

    /** Writes a response down, once: one that is in the book already stays as it was. */
    Mono<Stored<ResponseBook>> write(String employerId, Response response);

    /**
     * Stores what the employer says that a question is about.
     *
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when the book changed since it was read
     */
    Mono<Stored<ResponseBook>> settle(Stored<ResponseBook> read, Question settled);

    /**
     * Stores the answer to a question.
     *
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when the book changed since it was read
     */
    Mono<Stored<ResponseBook>> answer(Stored<ResponseBook> read, Question answered);

    /** The book with this question, while it waits for an answer. */
    Mono<Stored<ResponseBook>> waitingFor(String questionId);

    /** Books with questions that wait, in order of employer, from after the cursor. */
    Flux<Stored<ResponseBook>> withOpenQuestions(String cursor, int limit);

    /** Books with questions for editors, in order of employer, from after the cursor. */
    Flux<Stored<ResponseBook>> forEditors(String cursor, int limit);
}
