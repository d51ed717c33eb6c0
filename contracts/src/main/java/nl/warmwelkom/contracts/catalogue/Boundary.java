package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a question would cross a line about a person's health: kindly, and with what can be done.
 *
 * @param instead what may be asked or done, by the worry behind the question
 * @param otherwise the same for any other worry
 * @param sources ids of sources
 */
public record Boundary(Label rule, Label why, Label otherwise, List<Instead> instead, List<String> sources) {

    public Boundary {
        instead = List.copyOf(instead);
        sources = List.copyOf(sources);
    }

    /** What may be asked or done, for somebody with this worry. */
    public record Instead(String concern, Label text) {}

    public Label insteadFor(@Nullable String concern) {
        return instead.stream()
                .filter(one -> one.concern().equals(concern))
                .findFirst()
                .map(Instead::text)
                .orElse(otherwise);
    }
}
