package nl.warmwelkom.match.effect.application;

import java.util.HashMap;
import java.util.Map;
import nl.warmwelkom.match.effect.domain.Effects;
import nl.warmwelkom.match.effect.domain.Effects.Verdicts;
import nl.warmwelkom.match.effect.domain.Told;
import nl.warmwelkom.match.reassurance.application.MeasuredHelp;
import reactor.core.publisher.Mono;

/**
 * Measures now and then how helpful employers find tips, so that choosing needs to look at nobody. Between two measurements the
 * same question gets the same tips.
 */
public final class MeasureHelp implements MeasuredHelp {

    private static final int PER_MILLE = 1000;

    private final ReadEffects effects;
    private volatile Map<String, Integer> measured = Map.of();

    public MeasureHelp(ReadEffects effects) {
        this.effects = effects;
    }

    @Override
    public Map<String, Integer> now() {
        return measured;
    }

    public Mono<Void> measure() {
        return effects.everywhere()
                .doOnNext(everybody -> measured = of(everybody))
                .then();
    }

    /** How many more found it helpful than not, of all who spoke; of tips that ten employers or more spoke of. */
    private static Map<String, Integer> of(Effects everybody) {
        var help = new HashMap<String, Integer>();
        for (var tip : everybody.tipsSpokenOf()) {
            if (everybody.verdicts(tip) instanceof Told.Known<Verdicts>(var employers, var said)) {
                help.put(tip, (said.helpful() - said.notHelpful()) * PER_MILLE / employers);
            }
        }
        return Map.copyOf(help);
    }
}
