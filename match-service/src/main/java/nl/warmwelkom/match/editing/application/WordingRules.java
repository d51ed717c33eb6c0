package nl.warmwelkom.match.editing.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.check.CatalogueCheck;
import nl.warmwelkom.contracts.catalogue.check.Fault;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.Wording;

/** What has to be right about a wording: all that has to be right about a tip in the catalogue. */
final class WordingRules {

    private WordingRules() {}

    /** What keeps a wording from being written down. */
    static List<Fault> faults(Wording wording, Catalogue catalogue) {
        var sources = Stream.concat(catalogue.sources().stream(), Stream.ofNullable(wording.ownSource()))
                .toList();
        var known = catalogue.with(catalogue.tips(), catalogue.contradictions(), sources);
        var faults = new ArrayList<>(CatalogueCheck.faults(wording.tip(), known));
        faults.addAll(sides(wording, catalogue));
        return List.copyOf(faults);
    }

    private static List<Fault> sides(Wording wording, Catalogue catalogue) {
        var rules = catalogue.contradictions().stream().map(Contradiction::id).collect(toUnmodifiableSet());
        var faults = new ArrayList<Fault>();
        for (var side : wording.sides()) {
            if (!rules.contains(side.rule())) {
                faults.add(fault(wording, "names contradiction %s, which is not there".formatted(side.rule())));
            }
            if (side.first() && wording.sides().contains(new Side(side.rule(), false))) {
                faults.add(fault(wording, "is on both sides of contradiction " + side.rule()));
            }
        }
        return faults;
    }

    private static Fault fault(Wording wording, String what) {
        return new Fault("tip " + wording.tip().id(), "/contradictions", what);
    }

    /** What keeps a wording from being published: words that people do not read with ease. */
    static List<Fault> unreadable(Wording wording) {
        var tip = wording.tip();
        return Stream.of(tip.title(), tip.text(), tip.note())
                .filter(Objects::nonNull)
                .filter(label -> !Readability.of(label.nl()).isEasy())
                .map(label ->
                        new Fault("tip " + tip.id(), "/version", "is not easy to read where it says: " + label.nl()))
                .toList();
    }
}
