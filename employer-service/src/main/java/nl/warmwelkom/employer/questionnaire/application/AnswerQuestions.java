package nl.warmwelkom.employer.questionnaire.application;

import java.util.List;
import nl.warmwelkom.employer.profile.Employer;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Question.Reply;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.security.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Account managers answer the questions of their region that none of our tips is about. */
public final class AnswerQuestions {

    private static final int AT_ONCE = 100;

    private final ResponseBooks books;
    private final Employers employers;

    public AnswerQuestions(ResponseBooks books, Employers employers) {
        this.books = books;
        this.employers = employers;
    }

    /** A question that waits, with who asks. */
    public record Waiting(String employerId, Employer employer, ResponseBook.Asked asked) {}

    /** What waits in the caller's regions. */
    public Flux<Waiting> waitingFor(Caller manager) {
        return allWith(books::withOpenQuestions)
                .concatMap(book -> employers
                        .visibleTo(manager, book.id())
                        .flatMapIterable(employer -> waiting(employer, book.state())));
    }

    /** Answers one; empty when nothing of that id waits in the caller's regions. */
    public Mono<Question> answer(Caller manager, String questionId, Reply reply) {
        return books.waitingFor(questionId)
                .filterWhen(book -> employers.visibleTo(manager, book.id()).hasElement())
                .flatMap(book -> Mono.justOrEmpty(book.state().question(questionId))
                        .map(question -> question.answered(reply))
                        .flatMap(answered -> books.answer(book, answered).thenReturn(answered)));
    }

    /** What editors can make something of, of all employers. */
    public Flux<ResponseBook.Asked> forEditors() {
        return allWith(books::forEditors)
                .flatMapIterable(book -> book.state().questions().stream()
                        .filter(asked -> book.state()
                                .forEditors()
                                .contains(asked.question().id()))
                        .toList());
    }

    private static List<Waiting> waiting(Stored<Employer> employer, ResponseBook book) {
        return book.questions().stream()
                .filter(asked -> asked.question().isOpen())
                .map(asked -> new Waiting(employer.id(), employer.state(), asked))
                .toList();
    }

    private static Flux<Stored<ResponseBook>> allWith(Finder finder) {
        return from(finder, "");
    }

    private static Flux<Stored<ResponseBook>> from(Finder finder, String cursor) {
        return finder.find(cursor, AT_ONCE)
                .collectList()
                .flatMapMany(page -> page.size() < AT_ONCE
                        ? Flux.fromIterable(page)
                        : Flux.fromIterable(page)
                                .concatWith(Flux.defer(
                                        () -> from(finder, page.getLast().id()))));
    }

    @FunctionalInterface
    private interface Finder {
        Flux<Stored<ResponseBook>> find(String cursor, int limit);
    }
}
