package nl.warmwelkom.employer.questionnaire.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import java.util.List;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.questionnaire.application.ResponseBooks;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Response;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Response books in an outbox. Events hold ids and codes: the words of a question stay here. */
public final class OutboxResponseBooks implements ResponseBooks {

    private static final int RACES = 5;

    private final MongoOutbox<ResponseBook> store;

    public OutboxResponseBooks(MongoOutbox<ResponseBook> store) {
        this.store = store;
    }

    @Override
    public Mono<Stored<ResponseBook>> of(String employerId) {
        return store.find(employerId);
    }

    @Override
    public Mono<Stored<ResponseBook>> write(String employerId, Response response) {
        return Mono.defer(() -> store.find(employerId)
                        .flatMap(book -> writeIn(book, response))
                        .switchIfEmpty(Mono.defer(() -> begin(employerId, response))))
                // Two responses at the same moment: both count, the second one after the first.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance));
    }

    private Mono<Stored<ResponseBook>> begin(String employerId, Response response) {
        return store.insert(employerId, ResponseBook.of(List.of(response)), List.of(tell(employerId, given(response))))
                .flatMap(book -> writeIn(book, response));
    }

    private Mono<Stored<ResponseBook>> writeIn(Stored<ResponseBook> book, Response response) {
        return book.state().find(response.id()).isPresent()
                ? Mono.just(book)
                : store.update(book, book.state().with(response), List.of(tell(book.id(), given(response))));
    }

    @Override
    public Mono<Stored<ResponseBook>> settle(Stored<ResponseBook> read, Question settled) {
        var choice = settled.choice();
        return choice == null
                ? Mono.just(read)
                : change(
                        read,
                        settled,
                        new QuestionSettled(settled.id(), settled.concerns(), settled.isOpen(), choice.at()));
    }

    @Override
    public Mono<Stored<ResponseBook>> answer(Stored<ResponseBook> read, Question answered) {
        var answer = answered.answer();
        return answer == null
                ? Mono.just(read)
                : change(read, answered, new QuestionAnswered(answered.id(), answer.at()));
    }

    private Mono<Stored<ResponseBook>> change(Stored<ResponseBook> read, Question changed, ResponseEvent event) {
        return store.update(read, read.state().with(changed), List.of(tell(read.id(), event)));
    }

    @Override
    public Mono<Stored<ResponseBook>> waitingFor(String questionId) {
        return store.findAll(eq("state.open", questionId), 1).next();
    }

    @Override
    public Flux<Stored<ResponseBook>> withOpenQuestions(String cursor, int limit) {
        return store.findAll(and(exists("state.open.0"), gt("_id", cursor)), limit);
    }

    @Override
    public Flux<Stored<ResponseBook>> forEditors(String cursor, int limit) {
        return store.findAll(and(exists("state.forEditors.0"), gt("_id", cursor)), limit);
    }

    private static Announcement tell(String employerId, ResponseEvent event) {
        return Announcement.of(Topic.RESPONSES, employerId, event);
    }

    private static ResponseGiven given(Response response) {
        return new ResponseGiven(
                response.id(),
                response.version(),
                response.moment(),
                response.temperature(),
                response.answers().stream()
                        .map(answer -> new ResponseEvent.Answer(answer.concern(), answer.intensity()))
                        .toList(),
                response.questions().stream()
                        .filter(Question::isOpen)
                        .map(question -> new ResponseEvent.OpenQuestion(question.id()))
                        .toList(),
                heard(response.questions()),
                response.at());
    }

    private static @Nullable List<ResponseEvent.HeardQuestion> heard(List<Question> questions) {
        return questions.stream()
                .filter(question -> !question.concerns().isEmpty())
                .map(question -> new ResponseEvent.HeardQuestion(question.id(), question.concerns()))
                .toList();
    }
}
