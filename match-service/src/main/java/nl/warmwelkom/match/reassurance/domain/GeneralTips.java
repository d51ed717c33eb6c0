package nl.warmwelkom.match.reassurance.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.catalogue.Tip;

/**
 * Chooses tips that anybody could get: about what is asked first of all employers, not about what this one said. What the
 * law says about this one's own worries is told all the same.
 */
public final class GeneralTips {

    private static final int OFTEN_ASKED = 5;

    /** The same for each, so that none is told for its weight in this employer's answers. */
    private static final int ANY_WORRY = 3;

    private final TipChooser chooser;
    private final Map<String, Integer> oftenAsked = new HashMap<>();

    public GeneralTips(TipChooser chooser, Questionnaire questionnaire) {
        this.chooser = chooser;
        questionnaire.statements().stream()
                .limit(OFTEN_ASKED)
                .forEach(statement -> oftenAsked.put(statement.concern(), ANY_WORRY));
    }

    /** Whoever worries about nothing gets nothing. */
    public List<ChosenTip> choose(Context context) {
        var own = chooser.choose(context);
        var chosen = new ArrayList<>(
                own.stream().filter(tip -> tip.tip().basis() == Basis.LAW).toList());
        if (own.isEmpty()) {
            return List.of();
        }
        var anybody = Context.of(oftenAsked, context.stage(), context.today()).knowing(context.known());
        for (var tip : chooser.choose(anybody)) {
            if (chosen.size() < Selection.MOST && fits(tip.tip(), chosen)) {
                chosen.add(new ChosenTip(tip.tip(), oftenAsked(tip)));
            }
        }
        return List.copyOf(chosen);
    }

    private boolean fits(Tip tip, List<ChosenTip> chosen) {
        var tips = chosen.stream().map(ChosenTip::tip).toList();
        return !tips.contains(tip) && !chooser.contradicts(tip, tips);
    }

    /** A worry that was only supposed is not told as one that somebody has. */
    private static List<Reason> oftenAsked(ChosenTip tip) {
        return tip.because().stream()
                .<Reason>map(reason -> switch (reason) {
                    case Reason.Worry worry -> new Reason.OftenAsked(worry.concern());
                    case Reason.OftenAsked often -> often;
                    case Reason.SharedNeed need -> need;
                })
                .toList();
    }
}
