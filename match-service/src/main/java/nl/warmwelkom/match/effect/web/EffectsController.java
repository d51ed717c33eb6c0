package nl.warmwelkom.match.effect.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.effect.application.ReadEffects;
import nl.warmwelkom.match.effect.web.EffectShown.HoldOutChange;
import nl.warmwelkom.match.effect.web.EffectShown.MomentTemperature;
import nl.warmwelkom.match.effect.web.EffectShown.TipEffect;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What tips do, for those who keep them and those who work with employers. Everything is listed by catalogue, not by what
 * there is, so that a line that is there says nothing about any employer.
 */
@RestController
class EffectsController {

    private final ReadEffects effects;
    private final List<Tip> tips;
    private final List<String> concerns;

    EffectsController(ReadEffects effects, Catalogue catalogue) {
        this.effects = effects;
        this.tips =
                catalogue.tips().stream().sorted(Comparator.comparing(Tip::id)).toList();
        this.concerns = catalogue.concerns().stream().map(Concern::code).toList();
    }

    @GetMapping("/api/v1/tip-effects")
    Mono<Page<TipEffect>> tips(Page.Request page, Locale language) {
        var part = page.cut(
                tips.stream()
                        .filter(tip -> tip.id().compareTo(page.cursor()) > 0)
                        .limit(page.oneMore())
                        .toList(),
                Tip::id);
        return effects.everywhere()
                .map(measured -> new Page<>(
                        part.items().stream()
                                .map(tip -> EffectShown.tip(tip, measured, language))
                                .toList(),
                        part.next()));
    }

    @GetMapping("/api/v1/tip-effects/hold-out")
    Mono<Items<HoldOutChange>> holdOut() {
        return effects.everywhere()
                .map(measured -> new Items<>(concerns.stream()
                        .flatMap(concern -> EffectShown.holdOut(concern, measured))
                        .toList()));
    }

    @GetMapping("/api/v1/regions/{region}/temperatures")
    Mono<Items<MomentTemperature>> temperatures(@PathVariable String region, Caller caller) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(region)
                ? effects.inRegion(region).map(measured -> new Items<>(EffectShown.temperatures(measured)))
                : Mono.error(Problem.notFound()::refuse);
    }

    record Items<T>(List<T> items) {}
}
