package nl.warmwelkom.web.api;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** What comes of a call. */
public sealed interface Answer<T> {

    /**
     * It was there, or it was done.
     *
     * @param etag to change it with; empty if it has none
     */
    record Yes<T>(T body, String etag) implements Answer<T> {}

    /** It was not done, and this is why. */
    record No<T>(Problem problem) implements Answer<T> {}

    /** No word came in time. Of a change we do not know whether it was done. */
    record Silence<T>() implements Answer<T> {}

    /** For a part of a page that can do without. */
    default Optional<T> optional() {
        return this instanceof Yes<T>(var body, var _) ? Optional.of(body) : Optional.empty();
    }

    /** For what a page cannot do without: the page of the error otherwise. */
    default Yes<T> needed() {
        return switch (this) {
            case Yes<T> yes -> yes;
            case No<T>(var problem) ->
                throw new ResponseStatusException(
                        HttpStatusCode.valueOf(problem.status() == 403 ? 404 : problem.status()));
            case Silence<T> _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
