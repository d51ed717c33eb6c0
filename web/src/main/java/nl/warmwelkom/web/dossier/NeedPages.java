package nl.warmwelkom.web.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the page of one thing that helps is made of. */
@Component
class NeedPages {

    /** A new one is for the candidate and the jobcoach, until the candidate decides otherwise. */
    private static final Form FRESH = Form.showing(Map.of("sharing", List.of("coach")));

    private final Dossiers dossiers;
    private final PartPages parts;
    private final Hints hints;
    private final Catalogue catalogue;

    NeedPages(Dossiers dossiers, PartPages parts, Hints hints, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.hints = hints;
        this.catalogue = catalogue;
    }

    Mono<Rendering> one(Reader reader, Keeper keeper, String code, Form form, Locale locale) {
        return dossiers.read(reader, keeper).map(Answer::needed).flatMap(now -> {
            var stored = now.body().need(code);
            var shown = PartPages.ofNow(form.orElse(stored.map(NeedPages::form).orElse(FRESH)), now.etag());
            return Mono.zip(catalogue.choices("support", reader), hints.of(reader, shown.value("words")))
                    .map(found -> Forms.page("dossier/wat-helpt", shown)
                            .modelAttribute("keeper", keeper)
                            .modelAttribute("code", code)
                            .modelAttribute("name", now.body().givenName())
                            .modelAttribute("decidesAlone", now.body().decidesAlone())
                            .modelAttribute("need", stored)
                            .modelAttribute("what", words(found.getT1(), code, stored.isPresent()))
                            .modelAttribute("support", notYet(found.getT1(), now.body()))
                            .modelAttribute("hints", found.getT2())
                            .modelAttribute("levels", parts.levels(keeper, locale))
                            .build());
        });
    }

    private static Form form(Dossier.Need need) {
        return Form.showing(Map.of(
                "words", List.of(requireNonNullElse(need.words(), "")),
                "sharing", List.of(need.sharing()),
                "must", List.of(String.valueOf(need.isMust()))));
    }

    /** Empty for a new one, which is still to be chosen. */
    private static String words(List<Choice> support, String code, boolean stored) {
        return support.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::words)
                .findFirst()
                .or(() -> stored ? Optional.of(code) : Optional.empty())
                .or(() -> code.equals(NeedController.NEW) ? Optional.of("") : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Choice> notYet(List<Choice> support, Dossier dossier) {
        return support.stream()
                .filter(choice -> dossier.need(choice.code()).isEmpty())
                .toList();
    }
}
