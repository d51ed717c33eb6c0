package nl.warmwelkom.match.introduction.domain;

import java.util.List;

/** The new state, with what there is to tell about it. Stored as a whole or not at all. */
public record Change<S extends Introduction>(S to, List<Happened> events) implements Outcome {

    public Change {
        events = List.copyOf(events);
    }

    static <S extends Introduction> Change<S> to(S state, Happened event) {
        return new Change<>(state, List.of(event));
    }
}
