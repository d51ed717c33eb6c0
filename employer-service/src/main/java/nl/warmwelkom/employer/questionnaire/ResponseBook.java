package nl.warmwelkom.employer.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that one employer answered, in order. One aggregate, so that its events count on without a gap. */
public record ResponseBook(List<Response> responses) {

    static ResponseBook empty() {
        return new ResponseBook(List.of());
    }

    Optional<Response> find(String responseId) {
        return responses.stream()
                .filter(response -> response.id().equals(responseId))
                .findFirst();
    }

    ResponseBook with(Response response) {
        return new ResponseBook(
                Stream.concat(responses.stream(), Stream.of(response)).toList());
    }
}
