package nl.warmwelkom.web.coach;

import java.util.Locale;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.dossier.Overview;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The dossier of somebody, as shared with the jobcoach beside them. */
@Controller
class PersonController {

    private final Overview overview;

    PersonController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping("/coach/kandidaten/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id, Locale locale) {
        return overview.of(reader, Keepers.coach(id), locale)
                .map(whole -> Rendering.view("coach/person")
                        .modelAttribute(
                                "whole", whole.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                        .build());
    }
}
