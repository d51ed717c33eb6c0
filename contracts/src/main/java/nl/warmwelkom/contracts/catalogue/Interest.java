package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/** A field of work. Its neighbours are symmetric, and count half in matching. */
public record Interest(String code, Label label, List<String> neighbours) implements Coded {

    public Interest {
        neighbours = List.copyOf(neighbours);
    }
}
