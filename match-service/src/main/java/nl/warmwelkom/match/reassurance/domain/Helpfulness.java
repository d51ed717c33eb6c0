package nl.warmwelkom.match.reassurance.domain;

import java.util.Comparator;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Tip;

/**
 * How helpful employers found tips. It decides between tips that are worth the same and nothing else, and never puts a tip
 * before what the law says.
 *
 * @param byTip what was said of each tip that enough employers spoke of, the higher the better, below zero when more found it of
 *     no help; a tip that is not in it stands at zero
 */
public record Helpfulness(Map<String, Integer> byTip) {

    public static final Helpfulness NONE = new Helpfulness(Map.of());

    public Helpfulness {
        byTip = Map.copyOf(byTip);
    }

    /** The order in which tips that are worth the same are taken. */
    Comparator<Tip> order() {
        var most = byTip.values().stream().mapToInt(each -> each).max().orElse(0);
        return Comparator.comparingInt((Tip tip) -> -of(tip, Math.max(0, most))).thenComparing(Tip::id);
    }

    private int of(Tip tip, int most) {
        return tip.basis() == Basis.LAW ? most : byTip.getOrDefault(tip.id(), 0);
    }
}
