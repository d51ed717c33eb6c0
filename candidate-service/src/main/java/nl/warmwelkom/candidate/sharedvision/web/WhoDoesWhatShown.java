package nl.warmwelkom.candidate.sharedvision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.candidate.sharedvision.application.TellWhoDoesWhat.Help;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Profession;
import org.jspecify.annotations.Nullable;

/** The professions of the chain as the API shows them: those of whoever helps this candidate on top. */
record WhoDoesWhatShown(List<Item> items) {

    /** A profession, what it does in general, and who of it helps this candidate. */
    record Item(String profession, Label label, Label does, List<HelperShown> helpers) {

        private static Item of(Profession profession, List<Help> help) {
            return new Item(
                    profession.code(),
                    profession.label(),
                    profession.does(),
                    help.stream()
                            .filter(each -> each.profession().equals(profession.code()))
                            .map(HelperShown::of)
                            .toList());
        }
    }

    /** Somebody who helps. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HelperShown(
            String by, @Nullable String words, @Nullable Instant at, boolean stillHelps, List<String> advice) {

        private static HelperShown of(Help help) {
            return new HelperShown(help.by(), help.words(), help.at(), help.stillHelps(), help.advice());
        }
    }

    static WhoDoesWhatShown of(List<Help> help) {
        return new WhoDoesWhatShown(Catalogue.standard().professions().stream()
                .map(profession -> Item.of(profession, help))
                .sorted(Comparator.comparing(item -> item.helpers().isEmpty()))
                .toList());
    }
}
