package nl.warmwelkom.match.matching.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;

/** Puts labels together in both languages at once. */
final class Words {

    static final Label NOTHING = new Label("", "");

    private final Function<Code, Label> labels;

    Words(Function<Code, Label> labels) {
        this.labels = labels;
    }

    /** A text in both languages, with the labels of the codes in the place of {@code %s}. */
    Label with(String nl, String en, Collection<? extends Code> codes) {
        return new Label(nl.formatted(list(codes, " en ", Label::nl)), en.formatted(list(codes, " and ", Label::en)));
    }

    /** The same, or nothing if there are no codes to tell of. */
    Label ifAny(String nl, String en, Collection<? extends Code> codes) {
        return codes.isEmpty() ? NOTHING : with(nl, en, codes);
    }

    /** What there is to tell, one after the other. */
    static Label joined(String between, List<Label> texts) {
        var told = texts.stream().filter(text -> !text.equals(NOTHING)).toList();
        return new Label(
                told.stream().map(Label::nl).collect(Collectors.joining(between)),
                told.stream().map(Label::en).collect(Collectors.joining(between)));
    }

    private String list(Collection<? extends Code> codes, String and, Function<Label, String> language) {
        var words = codes.stream().map(labels.andThen(language)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + and + words.getLast();
    }
}
