package nl.warmwelkom.match.editing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Condition;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.editing.domain.Version;
import nl.warmwelkom.match.editing.domain.Wording;

/** Makes the catalogue of a day out of what came with the product and what editors made of it. */
final class Publication {

    private Publication() {}

    static Catalogue of(Catalogue shipped, Map<String, TipHistory> histories, LocalDate day) {
        var wordings = histories.values().stream()
                .flatMap(history -> history.inForce(day).stream())
                .map(Version::wording)
                .filter(wording -> isUnderstood(wording.tip()))
                .toList();
        var untouched = shipped.tips().stream().filter(tip -> !histories.containsKey(tip.id()));
        var rules = shipped.contradictions().stream()
                .map(rule -> rule.between(
                        side(new Side(rule.id(), true), rule.tipsA(), histories, wordings),
                        side(new Side(rule.id(), false), rule.tipsB(), histories, wordings)))
                .toList();
        return shipped.with(
                Stream.concat(untouched, wordings.stream().map(Wording::tip)).toList(),
                rules,
                Stream.concat(
                                shipped.sources().stream(),
                                wordings.stream().map(Wording::ownSource).filter(Objects::nonNull))
                        .toList());
    }

    /** A release may know fewer conditions than the one that a tip was written for. It leaves that tip out, not all of them. */
    private static boolean isUnderstood(Tip tip) {
        return tip.conditions().stream()
                .allMatch(written -> Condition.parse(written).isPresent());
    }

    private static List<String> side(
            Side side, List<String> shipped, Map<String, TipHistory> histories, List<Wording> wordings) {
        return Stream.concat(
                        shipped.stream().filter(tip -> !histories.containsKey(tip)),
                        wordings.stream()
                                .filter(wording -> wording.sides().contains(side))
                                .map(wording -> wording.tip().id()))
                .toList();
    }
}
