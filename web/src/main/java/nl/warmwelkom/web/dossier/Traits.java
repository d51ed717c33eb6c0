package nl.warmwelkom.web.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Language;
import org.jspecify.annotations.Nullable;

/** What a workplace can be like, as something to wish for: "noise: quiet". */
public final class Traits {

    private Traits() {}

    /** Both sides of each trait. */
    public static List<Choice> choices(List<Catalogue.Item> traits, Reader reader) {
        return traits.stream()
                .flatMap(trait ->
                        Stream.of(side(trait, "low", trait.low(), reader), side(trait, "high", trait.high(), reader)))
                .toList();
    }

    /** The words of each wish. */
    public static Map<String, String> words(List<Catalogue.Item> traits, Reader reader) {
        return choices(traits, reader).stream().collect(Collectors.toMap(Choice::code, Choice::words, (one, _) -> one));
    }

    private static Choice side(Catalogue.Item trait, String side, @Nullable Label words, Reader reader) {
        var end = words == null
                ? side
                : Language.of(Locale.of(reader.pass().language())).of(words);
        return new Choice(trait.code() + ":" + side, trait.words(reader) + ": " + end);
    }
}
