package nl.warmwelkom.employer.questionnaire;

import java.util.List;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Keeps what employers answered. */
final class ResponseBooks {

    private static final int RACES = 5;

    private final Outbox<ResponseBook> store;

    ResponseBooks(Outbox<ResponseBook> store) {
        this.store = store;
    }

    Mono<ResponseBook> of(String employerId) {
        return store.find(employerId).map(Stored::state).defaultIfEmpty(ResponseBook.empty());
    }

    /** Writes a response down, once: one that is in the book already stays as it was. */
    Mono<Stored<ResponseBook>> write(String employerId, Response response) {
        return Mono.defer(() -> store.find(employerId)
                        .flatMap(book -> writeIn(book, response))
                        .switchIfEmpty(Mono.defer(() -> begin(employerId, response))))
                // Two responses at the same moment: both count, the second one after the first.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance));
    }

    private Mono<Stored<ResponseBook>> begin(String employerId, Response response) {
        return store.insert(employerId, ResponseBook.empty().with(response), List.of(given(employerId, response)))
                .flatMap(book -> writeIn(book, response));
    }

    private Mono<Stored<ResponseBook>> writeIn(Stored<ResponseBook> book, Response response) {
        return book.state().find(response.id()).isPresent()
                ? Mono.just(book)
                : store.update(book, book.state().with(response), List.of(given(book.id(), response)));
    }

    private static Announcement given(String employerId, Response response) {
        return Announcement.of(
                Topic.RESPONSES,
                employerId,
                new ResponseGiven(
                        response.id(),
                        response.version(),
                        response.moment(),
                        response.temperature(),
                        response.answers().stream()
                                .map(answer -> new ResponseEvent.Answer(answer.concern(), answer.intensity()))
                                .toList(),
                        response.questions().stream()
                                .map(question -> new ResponseEvent.OpenQuestion(question.id()))
                                .toList(),
                        response.at()));
    }
}
