package nl.warmwelkom.match.introduction.domain;

import java.util.List;

/** The dossier does not allow showing all of this. */
public record NotShareable(Introduction present, List<Item> items) implements Outcome {

    public NotShareable {
        items = List.copyOf(items);
    }
}
