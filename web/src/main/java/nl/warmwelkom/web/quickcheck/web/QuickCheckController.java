package nl.warmwelkom.web.quickcheck.web;

import java.util.Locale;
import nl.warmwelkom.web.quickcheck.application.Questionnaires;
import nl.warmwelkom.web.quickcheck.application.QuickChecks;
import nl.warmwelkom.web.quickcheck.application.Sectors;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.domain.Screen.Company;
import nl.warmwelkom.web.quickcheck.domain.Turn.Finish;
import nl.warmwelkom.web.quickcheck.domain.Turn.Show;
import nl.warmwelkom.web.quickcheck.domain.Walk;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The quick check, one screen at a time.
 *
 * Every screen posts all that was filled in so far, and the next screen carries it along. So it works without a script, and the
 * server remembers nobody.
 */
@Controller
@RequestMapping("/watertemperatuur")
class QuickCheckController {

    private final Questionnaires questionnaires;
    private final Sectors sectors;
    private final QuickChecks quickChecks;
    private final QuickCheckPages pages;

    QuickCheckController(
            Questionnaires questionnaires, Sectors sectors, QuickChecks quickChecks, QuickCheckPages pages) {
        this.questionnaires = questionnaires;
        this.sectors = sectors;
        this.quickChecks = quickChecks;
        this.pages = pages;
    }

    @GetMapping
    Rendering start() {
        return pages.start(AnswerSheet.EMPTY);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> turn(ServerWebExchange exchange, Locale locale) {
        return exchange.getFormData()
                .onErrorMap(
                        DataBufferLimitException.class, _ -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
                .flatMap(fields -> turn(fields, locale));
    }

    private Mono<Rendering> turn(MultiValueMap<String, String> fields, Locale locale) {
        return questionnaires
                .current()
                .flatMap(questionnaire -> turn(questionnaire, fields, locale))
                .defaultIfEmpty(pages.later(fields));
    }

    private Mono<Rendering> turn(Questionnaire questionnaire, MultiValueMap<String, String> fields, Locale locale) {
        var form = PostedForm.of(fields);
        var walk = new Walk(questionnaire);
        return switch (walk.take(form.move(), walk.screen(form.screen()), form.sheet())) {
            case Finish(var sheet) ->
                quickChecks
                        .outcomeOf(sheet, locale)
                        .map(outcome -> pages.outcome(questionnaire, sheet, outcome))
                        .defaultIfEmpty(pages.later(fields));
            case Show(Company _, var sheet, var _) -> sectors.all().map(offered -> pages.company(sheet, offered));
            case Show show -> Mono.just(pages.screen(questionnaire, show));
        };
    }
}
