package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;

/** The shipped catalogue with one file changed. */
public final class PlantedCatalogue {

    private PlantedCatalogue() {}

    /** Replaces the first place where a file has these words. */
    public static Catalogue with(String file, String words, String otherWords) {
        return with(file, text -> {
            int at = text.indexOf(words);
            assertThat(at).as("'%s' in %s", words, file).isNotNegative();
            return text.substring(0, at) + otherWords + text.substring(at + words.length());
        });
    }

    /** Changes the text of a file. */
    public static Catalogue with(String file, UnaryOperator<String> change) {
        var shipped = ContentFiles.onClassPath();
        return new Catalogue(
                new ContentReader(name -> name.equals(file) ? change.apply(shipped.text(name)) : shipped.text(name))
                        .read());
    }
}
