package nl.warmwelkom.web.dossier;

import java.util.Locale;
import java.util.function.Consumer;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One thing that helps: in which words, who may see it, and whether it is a must. */
@Controller
@RequestMapping({"/mijn/wat-helpt/{code}", "/coach/kandidaten/{id}/wat-helpt/{code}"})
class NeedController {

    /** In the address, instead of the code of one that is there. */
    static final String NEW = "nieuw";

    private final Dossiers dossiers;
    private final NeedPages pages;
    private final Site site;

    NeedController(Dossiers dossiers, NeedPages pages, Site site) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(
            Reader reader,
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> pages.one(reader, Keepers.of(reader, id), code, form, locale));
    }

    @PostMapping
    Mono<Rendering> send(
            Reader reader,
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var keeper = Keepers.of(reader, id);
        return Forms.of(exchange).flatMap(form -> switch (form.value("go")) {
            case "look" -> pages.one(reader, keeper, code, form, locale);
            case "remove" -> write(reader, keeper, code, form, locale, needs -> needs.without(code));
            default -> {
                var chosen = code.equals(NEW) ? form.value("code") : code;
                yield chosen.isEmpty()
                        ? pages.one(reader, keeper, code, form.with("code", "required"), locale)
                        : write(reader, keeper, code, form, locale, needs -> needs.with(chosen, form));
            }
        });
    }

    private Mono<Rendering> write(
            Reader reader, Keeper keeper, String code, Form form, Locale locale, Consumer<Needs> change) {
        return dossiers.change(reader, keeper, form, dossier -> change.accept(new Needs(dossier)))
                .map(answer -> Needs.onForm(form.after(answer, "supportNeeds")))
                .flatMap(sent -> sent.isWrong()
                        ? pages.one(reader, keeper, code, sent, locale)
                        : Mono.just(site.done(keeper.home(), "written", locale)));
    }
}
