package nl.warmwelkom.employer.questionnaire.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that one employer answered and asked, in order. One aggregate, so that its events count on without a gap.
 *
 * @param open ids of the questions that wait for somebody, so that they can be found among all employers' books
 * @param forEditors ids of the questions that an editor can make something of
 */
public record ResponseBook(List<Response> responses, List<String> open, List<String> forEditors) {

    public static ResponseBook of(List<Response> responses) {
        return new ResponseBook(
                responses, ids(responses, Question::isOpen), ids(responses, ResponseBook::isForEditors));
    }

    private static boolean isForEditors(Question question) {
        return question.isSuggestion() || question.mayTeach();
    }

    private static List<String> ids(List<Response> responses, Predicate<Question> wanted) {
        return responses.stream()
                .flatMap(response -> response.questions().stream())
                .filter(wanted)
                .map(Question::id)
                .toList();
    }

    public Optional<Response> find(String responseId) {
        return responses.stream()
                .filter(response -> response.id().equals(responseId))
                .findFirst();
    }

    public ResponseBook with(Response response) {
        return of(Stream.concat(responses.stream(), Stream.of(response)).toList());
    }

    public ResponseBook with(Question changed) {
        return of(responses.stream().map(response -> response.with(changed)).toList());
    }

    /** The questions, in the order in which they were asked. */
    public List<Asked> questions() {
        return responses.stream()
                .flatMap(response -> response.questions().stream().map(question -> new Asked(question, response.at())))
                .toList();
    }

    public Optional<Question> question(String id) {
        return questions().stream()
                .map(Asked::question)
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** A question, with when it was asked. */
    public record Asked(Question question, java.time.Instant at) {}
}
