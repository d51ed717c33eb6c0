package nl.warmwelkom.match.editing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.match.editing.domain.Wording;
import org.jspecify.annotations.Nullable;

/** The source of a tip as somebody can look it up: a code says nothing to who has to read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitedShown(String name, @Nullable String url) {

    static CitedShown of(Wording wording, Catalogue catalogue) {
        var own = wording.ownSource();
        var id = wording.tip().source();
        return own != null
                ? of(own)
                : catalogue.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .map(CitedShown::of)
                        .orElseGet(() -> new CitedShown(id, null));
    }

    private static CitedShown of(Source source) {
        return new CitedShown(source.name(), source.url());
    }
}
